import { cellsThatWouldChange } from "../../../src/actions/figures/would-change.ts";
import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";
import { callOf } from "../../fixtures/kept-book.ts";
import {
  markOf,
  ageOf,
  backFrom,
  madeBook,
  nameOf,
  newer,
  old,
  oldMark,
  provider,
  takeNewer,
  foretellFor,
} from "./taking.ts";
import { takeFigures } from "../../../src/actions/figures/take-figures.ts";
import { markKey, markText, readMark } from "../../../src/pack/mark.ts";

test("a file takes figures with the values that were foretold, and goes out with its mark", async () => {
  const file = newXlsx(new Date(0));
  const { port } = file;
  const call = callOf(old)("METRIC", [[["Hartlepool"]], [["O02M01"]]])[0]?.[0] ?? null;
  await port.addSheet({
    name: "Figures",
    cells: [
      [
        { formula: '=LOF.METRIC("Hartlepool","O02M01")', value: call },
        "Hartlepool",
        { formula: "=LOF.METRIC(B1,C1)", value: call },
      ],
    ],
    formats: [],
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
  });
  await port.write({ sheet: "Figures", row: 0, column: 2 }, [["O02M01"]]);
  await port.write({ sheet: "Figures", row: 1, column: 0 }, [[{ formula: "=LOF.METRIC(B1,C1)", value: call }]]);
  await port.writeSetting(markKey, markText(oldMark));
  const foretold = await cellsThatWouldChange(port, { before: old, after: newer, call: callOf });
  expect(foretold.changed).toHaveLength(2);
  await takeFigures(port, {
    from: oldMark,
    to: nameOf(newer),
    version: "1.1.0",
    provide: async () => undefined,
    foretold,
    date: "2027-01-05",
    patience: { looks: 1, pause: async () => undefined },
  });
  const again = (await openXlsx(await file.bytes())).port;
  const { values, formulas } = await again.read("Figures");
  const expected = callOf(newer)("METRIC", [[["Hartlepool"]], [["O02M01"]]])[0]?.[0];
  expect([values[0]?.[0], values[1]?.[0]]).toEqual([expected, expected]);
  expect(formulas[1]?.[0]).toBe("=LOF.METRIC(B1,C1)");
  expect(readMark(await again.readSetting(markKey))).toMatchObject({ ...nameOf(newer), before: nameOf(old) });
  const more = {
    ...foretold,
    untold: [{ at: { sheet: "Figures", row: 0, column: 0 }, formula: "=x", before: null, why: "" }],
  };
  await expect(
    takeFigures(port, {
      from: oldMark,
      to: nameOf(newer),
      version: "1",
      provide: async () => undefined,
      foretold: more,
      date: "2027-01-05",
    }),
  ).rejects.toThrow("A file is not worked out by itself");
});

test("Excel takes figures and goes back, through its own port", async () => {
  const book = madeBook();
  book.settings.clear();
  Object.assign(new FakeExcel(), { book }).install();
  const port = excelPort(new ExcelSession(async () => {}));
  await port.writeSetting(markKey, markText(oldMark));
  const mark = async () => readMark(await port.readSetting(markKey));
  const foretold = await foretellFor(port);
  expect(foretold.changed.map(({ at }) => at.row)).toEqual([0, 1, 2, 3]);
  await takeNewer(port, book, { from: oldMark, foretold, provide: provider(book) });
  expect(ageOf(book)).toEqual(new Set(["new", "both"]));
  expect(await mark()).toMatchObject({ ...nameOf(newer), before: nameOf(old) });
  book.settings.set(markKey, markText((await mark()) as typeof oldMark));
  await backFrom(port, book);
  expect(ageOf(book)).toEqual(new Set(["old", "both"]));
  expect(await mark()).toMatchObject(nameOf(old));
  expect(markOf(book)).not.toBeNull();
});
