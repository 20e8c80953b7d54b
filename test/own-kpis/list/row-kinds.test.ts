import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const read = (list: string) => readKpiList(gridOf(list));
const kinds = (list: string) => read(list)?.rows.map(({ kind }) => kind);

describe("rows of a list", () => {
  test("sections, repeated headings, totals, averages, notes and sources are no indicators", () => {
    const list = `
      Indicator | Actual | Target
      Recycling | |
      Recycling rate (%) | 47 | 46
      Indicator | Actual | Target
      Fly-tips | 10 | 12
      Total | 94 | 92
      Overall average | 94 | 92
      Sub-total: Place | 94 | 92
      Source: council's own data | |
      * provisional | |`;
    expect(kinds(list)).toEqual([
      "heading",
      "section",
      "kpi",
      "heading",
      "kpi",
      "total",
      "total",
      "total",
      "note",
      "note",
    ]);
    expect(read(list)?.kpis.map(({ section }) => section)).toEqual(["Recycling", "Recycling"]);
  });

  test("a total or an average that is itself counted is an indicator", () => {
    expect(
      kinds(
        "Indicator | Actual\nTotal number of households in TA | 400\nAverage days to let | 20\nMean time to answer | 4",
      ),
    ).toEqual(["heading", "kpi", "kpi", "kpi"]);
  });

  test("a comment below an indicator is said of it", () => {
    const list = read(`
      PI Ref | Indicator | Q2 | Target
      CH1 | Absence | 16 | 15
      Commentary: We are improving. | | |
      CH2 | NEET | 4.1 | 3
      Narrative | Slow because of recruitment. | |
      AD1 | Delayed | 4.1 | 3
      Numbers have gone up since the winter and we are working with the hospital on that. | | |`);
    expect(list?.kpis.map(({ comment }) => comment)).toEqual([
      "We are improving.",
      "Slow because of recruitment.",
      "Numbers have gone up since the winter and we are working with the hospital on that.",
    ]);
  });

  test("numbered sections above numbered indicators, and a key below them", () => {
    const list = `
      No | Indicator | Actual | Target
      1 | Children | |
      1.1 | NEET | 4 | 3
      2 | Adults | |
      2.1 | Delays | 4 | 3
      Key | | |
      Green | On or above target | |
      Red | Below | |`;
    expect(kinds(list)).toEqual(["heading", "section", "kpi", "section", "kpi", "note", "note", "note"]);
    expect(read(list)?.kpis.map(({ section }) => section)).toEqual(["Children", "Adults"]);
  });

  test("a name without a figure is an indicator where a theme is merged over it", () => {
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    const list = readKpiList({
      ...gridOf("Theme | Indicator | Direction\nPlace | Roads | ↑\n| Deaths on roads |"),
      merges,
    });
    expect(list?.kpis.map(({ name, section }) => [name, section])).toEqual([
      ["Roads", "Place"],
      ["Deaths on roads", "Place"],
    ]);
  });

  test("parts of an indicator carry its name", () => {
    expect(
      read("Indicator | Actual | Target\nAbsence: | |\n- primary | 5 | 4\n- secondary | 8 | 7")?.kpis.map(
        ({ name }) => name,
      ),
    ).toEqual(["Absence: primary", "Absence: secondary"]);
  });
});
