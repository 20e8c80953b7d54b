import type { WouldChange } from "../../../../src/actions/figures/would-change.ts";
import { cellName } from "../../../../src/formula/cell-name.ts";
import { book, foretell, moved, still } from "../two-packs.ts";

const [kent = ""] = moved;
const [fixed = ""] = still;

const whysOf = ({ changed }: WouldChange): Record<string, string> =>
  Object.fromEntries(changed.map(({ at, why }) => [cellName(at), why]));
const alone = async (name: string): Promise<string> =>
  whysOf(await foretell(book({ A1: `=LOF.METRIC("${name}","O02M01")` })))["A1"] ?? "";

test("the reason is of the call whose answer changes, wherever it stands in the formula", async () => {
  const why = await alone(kent);
  const told = whysOf(
    await foretell(
      book({
        A1: `=LOF.METRIC("${fixed}","O02M01")-LOF.METRIC("${kent}","O02M01")`,
        A2: `=LOF.METRIC("${kent}","O02M01")-LOF.METRIC("${fixed}","O02M01")`,
        A3: `=IF(LOF.METRIC("${fixed}","O02M01")>0,LOF.METRIC("${fixed}","O02M01")+LOF.METRIC("${kent}","O02M01"),0)`,
      }),
    ),
  );
  expect(why).toMatch(/^Revised/);
  expect(told).toEqual({ A1: why, A2: why, A3: why });
});

test("the reason of a block is of the council and the metric whose cell differs first", async () => {
  const why = await alone(kent);
  const names = { A1: fixed, A2: kent, A4: fixed, B4: kent, C1: "O06M09", D1: "O02M01" };
  const blocks = ["=LOF.METRIC(A1:A2,D1)", "=LOF.METRIC(A4:B4,D1)", "=LOF.METRIC(A1:A2,C1:D1)"];
  for (const formula of blocks) {
    const told = whysOf(await foretell(book({ ...names, F1: formula })));
    expect([formula, told]).toEqual([formula, { F1: why }]);
  }
});

test("where the figures before are not at hand, no reason is made up", async () => {
  const port = book({ A1: `=LOF.METRIC("${kent}","O02M01")`, A2: `=LOF.ABOUT("O02M01","title")` });
  port.book.sheet("Sheet1").put(2, 0, 1);
  const { changed } = await foretell(port, { before: null });
  expect(changed.map(({ at, why, unlike }) => [cellName(at), why, unlike])).toEqual([
    ["A1", "Why is not known: the figures before are not on the host.", ""],
  ]);
});
