import type { KeptDecision, KeptList } from "../../../src/actions/own-kpis/kept-list.ts";
import { lastTime } from "../../../src/actions/own-kpis/last-time.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../../own-kpis/named-kpi.ts";

const { pack } = shippedDesk();
const neet = pack.seriesById.get("O06M05")!;
const block = { sheet: "Ours", row: 0, column: 0, rows: 9, columns: 4 };
const before = (name: string, more: Partial<KeptDecision> = {}): KeptDecision => ({
  reference: null,
  name,
  section: null,
  series: neet.id,
  title: neet.metric.title,
  how: "suggested",
  ...more,
});
const lists = (...decisions: KeptDecision[]): KeptList[] => [
  { block, choices: { columns: [], withHidden: false }, decisions },
];

test("the same KPI is offered its metric, or that it was left unmatched", () => {
  const kpis = [namedKpi("NEET"), namedKpi("Potholes")];
  const { same, changed } = lastTime(
    lists(before("NEET"), before("Potholes", { series: null, title: "" })),
    kpis,
    pack,
  );
  expect(same.map(({ kpi, series }) => [kpi.name, series?.id ?? null])).toEqual([
    ["NEET", neet.id],
    ["Potholes", null],
  ]);
  expect(changed).toEqual([]);
});

test("a KPI that nothing was decided on is not mentioned", () => {
  expect(lastTime(lists(before("NEET")), [namedKpi("Absence")], pack)).toEqual({ same: [], changed: [] });
});

test("under the same reference another name is mentioned and not taken over", () => {
  const kpis = [namedKpi("NEET including not known", { reference: "CS1" })];
  const { same, changed } = lastTime(lists(before("NEET", { reference: "CS1" })), kpis, pack);
  expect(same).toEqual([]);
  expect(changed).toMatchObject([{ why: { kind: "name", before: "NEET" } }]);
});

test("under the same name another reference is mentioned and not taken over", () => {
  const kpis = [namedKpi("NEET", { reference: "CS2" })];
  const { same, changed } = lastTime(lists(before("NEET", { reference: "CS1" })), kpis, pack);
  expect(same).toEqual([]);
  expect(changed).toMatchObject([{ why: { kind: "reference", before: "CS1" } }]);
});

test("a list that now has references keeps what was decided by name", () => {
  const kpis = [namedKpi("NEET", { reference: "CS1" })];
  expect(lastTime(lists(before("NEET")), kpis, pack).same).toHaveLength(1);
});

test.each([
  ["has another title by now", { title: "Another title" }],
  ["is in the pack no more", { series: "O99M99" }],
])("a metric that %s is mentioned and not taken over", (_, more) => {
  const { same, changed } = lastTime(lists(before("NEET", more)), [namedKpi("NEET")], pack);
  expect(same).toEqual([]);
  expect(changed).toMatchObject([{ why: { kind: "metric" } }]);
});

test("of two KPIs of one name each has the decision of its own section, or none", () => {
  const kpis = [namedKpi("NEET", { section: "North" }), namedKpi("NEET", { section: "South", row: 1 })];
  const known = lastTime(lists(before("NEET", { section: "South" })), kpis, pack).same;
  expect(known.map(({ kpi }) => kpi.section)).toEqual(["South"]);
  expect(lastTime(lists(before("NEET")), kpis, pack)).toEqual({ same: [], changed: [] });
});

test("a section that was renamed does not matter where the name says it alone", () => {
  const kpis = [namedKpi("NEET", { section: "Young people" })];
  expect(lastTime(lists(before("NEET", { section: "Youth" })), kpis, pack).same).toHaveLength(1);
});

test("the first list that knows a KPI counts", () => {
  const [first, second] = [lists(before("NEET", { series: null, title: "" }))[0]!, lists(before("NEET"))[0]!];
  expect(lastTime([first, second], [namedKpi("NEET")], pack).same[0]?.series).toBeNull();
});
