import type { Base } from "../../../src/sources/base.ts";
import { officialInputs } from "../../../src/sources/official/official-inputs.ts";
import type { Observation } from "../../../src/readers/observation.ts";
import { seriesPlan } from "../../../src/sources/plan/series-plan.ts";
import { inputOf } from "../../pack/assembly/observed-of.ts";
import { smallDirectory } from "../small-directory.ts";
import { fileOf, observationOf } from "./observations.ts";

const gateshead = "E08000037";
const elsFormat = "Explore Local Statistics CSV";
const base = (id: string, plan: string, residents: Base["residents"] = null) =>
  ({
    directory: smallDirectory,
    series: [{ input: { ...inputOf([]), id }, plan: seriesPlan[plan]! }],
    residents,
    sources: [],
  }) as unknown as Base;
const absences = (...more: Partial<Observation>[]) =>
  fileOf(
    "a.csv",
    more.map((one) => observationOf("Persistent absences for all pupils; Percentage", gateshead, 19.4, one)),
    elsFormat,
  );

test("a file's figures are candidates of the series, with our periods, its source and its path", () => {
  const { candidates, sources, leftOut } = officialInputs(base("O06M09", "O06M09/0"), [
    absences({ period: "2024/25" }, { period: "2023/24" }),
  ]);
  expect(candidates.get("O06M09")).toMatchObject([
    {
      source: "els-absence",
      file: "a.csv",
      figures: [
        { area: gateshead, value: 19.4, period: { label: "2024/25" } },
        { area: gateshead, value: 19.4, period: { label: "2023/24" } },
      ],
    },
  ]);
  expect([sources.map(({ id }) => id), leftOut]).toEqual([["els-absence"], []]);
});

test("a period that is none of the series' kind is left out and said", () => {
  const { candidates, leftOut } = officialInputs(base("O06M09", "O06M09/0"), [
    absences({ period: "June" }, { period: "2024/25" }),
  ]);
  expect(candidates.get("O06M09")?.[0]?.figures).toHaveLength(1);
  expect(leftOut).toMatchObject([{ file: "a.csv", code: "unreadable-period" }]);
});

test("two files of the same feed are picked alike; a difference has two rounded parts", () => {
  const { candidates } = officialInputs(base("O06M09", "O06M09/0"), [
    absences({ period: "2024/25" }),
    { ...absences({ period: "2023/24" }), path: "b.csv", sha256: "b1234567" },
  ]);
  const [one, other] = candidates.get("O06M09")!;
  expect(one?.pick).toBe(other?.pick);
  expect(one?.roundedParts).toBeUndefined();
  const tool = fileOf(
    "l.csv",
    [
      observationOf("FSP_NEW_GOODDEV", gateshead, 68.3, { period: "2025" }),
      observationOf("FSP_Gooddev_FSM", gateshead, 51.5, { period: "2025" }),
    ],
    "Local Authority Interactive Tool, measures",
  );
  expect(officialInputs(base("O05M02", "O05M02/0"), [tool]).candidates.get("O05M02")).toMatchObject([
    { roundedParts: 2, figures: [{ value: 16.8, flags: ["derived"] }] },
  ]);
});

test("a series that is not built, and one of no figure, has no candidates and no source", () => {
  expect(officialInputs(base("O06M08", "O06M08/0"), [absences({ period: "2024/25" })]).candidates.size).toBe(0);
  const none = officialInputs(base("O06M09", "O06M09/0"), [
    absences({ period: "2024/25" }, { period: "2024/25", value: 20 }),
  ]);
  expect([none.candidates.size, none.sources.length]).toEqual([0, 0]);
  expect(none.leftOut).toMatchObject([{ code: "duplicate" }]);
});

test("a count for 10,000 residents is of the year of the residents only, derived, with both as its counts", () => {
  const business = fileOf(
    "b.csv",
    ["2024", "2023"].map((period) =>
      observationOf("Active businesses; Number of enterprises", gateshead, 5000, {
        period,
        lower: { value: 4900, text: "" },
        upper: { value: 5100, text: "" },
      }),
    ),
    elsFormat,
  );
  const residents = { year: "2024", byArea: new Map([[gateshead, 200_000]]) };
  const figures = (of: Base["residents"]) =>
    officialInputs(base("O15M10", "O15M10/0", of), [business]).candidates.get("O15M10")?.[0]?.figures;
  expect(figures(residents)).toMatchObject([
    { value: 250, numerator: 5000, denominator: 200_000, lower95: null, upper95: null, flags: ["derived"] },
  ]);
  expect(figures(null)).toBeUndefined();
});
