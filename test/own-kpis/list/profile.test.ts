import { readKpiList } from "../../../src/own-kpis/read-list.ts";

describe("a list of 500 rows and 30 columns", () => {
  const headings = [
    "Ref",
    "Indicator",
    "Unit",
    "Good is",
    ...Array.from(
      { length: 22 },
      (_, at) => `${at % 2 === 0 ? "Actual" : "Target"} ${2000 + (at >> 1)}/${String((at >> 1) + 1).padStart(2, "0")}`,
    ),
    "RAG",
    "DoT",
    "Owner",
    "Comment",
  ];
  const cells = (rows: number) => {
    let asked = 0;
    const cell = (value: string | number) => ({
      value,
      get text() {
        asked++;
        return String(value);
      },
    });
    const row = (at: number) =>
      headings.map((_, column) =>
        cell(
          column === 0
            ? `K${at}`
            : column === 1
              ? `Number of things of kind ${at}`
              : column === 2
                ? "%"
                : column === 3
                  ? "High"
                  : column < 26
                    ? (at * column) % 97
                    : column === 26
                      ? "G"
                      : column === 27
                        ? "↑"
                        : column === 28
                          ? "A Smith"
                          : "Some words about it.",
        ),
      );
    const grid = [headings.map(cell), ...Array.from({ length: rows }, (_, at) => row(at))];
    return { grid, asked: () => asked };
  };

  test("is read in time that grows with its cells, and no faster", () => {
    const [small, large] = [cells(500), cells(1500)];
    const started = performance.now();
    expect(readKpiList({ cells: small.grid })?.kpis).toHaveLength(500);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(readKpiList({ cells: large.grid })?.kpis).toHaveLength(1500);
    expect(small.asked()).toBeLessThan(500 * 30 * 12);
    expect(large.asked()).toBeLessThan(small.asked() * 3.3);
  });
});
