import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const kpis = (list: string) => readKpiList(gridOf(list))?.kpis ?? [];

describe("one row", () => {
  test("a target that cannot be read is quoted, and what says there is none is none", () => {
    const [quartile, monitored, bound] = kpis(`
      Indicator | Actual | Target
      Absence | 16 | Top quartile
      Calls | 400 | Monitor only
      Recycling | 44 | ≥ 45%`);
    expect(quartile).toMatchObject({ target: null, unreadTarget: "Top quartile" });
    expect(monitored).toMatchObject({ target: null, unreadTarget: null });
    expect(bound).toMatchObject({ target: { value: 45, bound: "at-least" }, polarity: "higher-is-better" });
  });

  test("a sign in place of a figure is kept with what it means, and never a number", () => {
    const [suppressed, late] = kpis("Indicator | Actual | Target\nAbsence | c | 5\nNEET | TBC | 5");
    expect(suppressed).toMatchObject({ value: null, unread: "c", unreadMeans: "suppressed" });
    expect(late).toMatchObject({ value: null, unread: "TBC" });
  });

  test("polarity on a second line of the name leaves the name", () => {
    expect(
      kpis("PI | Actual\nInvoices paid on time\\n\\nGood performance HIGH | 84.69\nDays lost | 8")[0],
    ).toMatchObject({
      name: "Invoices paid on time",
      polarity: "higher-is-better",
    });
  });

  test("the list's own column of polarity goes before the words of the name", () => {
    expect(kpis("Indicator | Good is | Actual\nReduce waste | High | 5\nNEET | Low | 4")[0]?.polarity).toBe(
      "higher-is-better",
    );
  });

  test("a tolerance in per cent beside a target in per cent is open", () => {
    const tolerances = kpis("Indicator | Actual | Target | Tolerance\nRecycling | 44% | 46% | 5%\nDays | 9 | 8 | 1");
    expect(tolerances.map(({ tolerance }) => [tolerance?.value, tolerance?.isOpen])).toEqual([
      [5, true],
      [1, false],
    ]);
  });

  test("a letter of the list's own key says which way is good", () => {
    expect(
      kpis(
        "Indicator | Polarity | Actual\nNEET | S | 4\nAbsence | S | 16\nKey: B = bigger is better; S = smaller is better | |",
      )[0]?.polarity,
    ).toBe("lower-is-better");
  });

  test("officer, service, comment and unit stand with it", () => {
    expect(
      kpis(`
        Indicator | Unit | Actual | Lead officer | Directorate | Commentary
        Homes built | Number | 650 | Head of Housing | Place | Slow.
        Days to let | Days | 21 | Head of Housing | Place | Better.`)[0],
    ).toMatchObject({ unit: "Number", officer: "Head of Housing", service: "Place", comment: "Slow." });
  });
});
