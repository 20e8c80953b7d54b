import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { figureText, placeAlone, sameNumber, shownBefore, shownNow } from "../../../src/report/since/shown-figure.ts";
import { earlierRow } from "../../fixtures/earlier-of-kent.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

test.each([
  ["Kent", [7, 8]],
  ["Gateshead", [2, 9]],
  ["Maidstone", [3, 15]],
  ["Isles of Scilly", [12]],
] as const)("what is worked out for %s is what its pages show, in every row", async (council, outcomes) => {
  const content = contentFor(desk, council, outcomes);
  const { port } = await packFile(desk, content);
  const [report] = await readEarlierReports(port);
  const before = new Map(report?.rows.map((row) => [row.id, shownBefore(row)]));
  const rows = content.pages.flatMap((page) => page.rows);
  expect(before.size).toBe(rows.length);
  for (const row of rows) {
    const found = before.get(row.id);
    if (found === undefined || found === "unread") throw new Error(`${row.id} was read.`);
    const now = shownNow(row);
    const plain = ({ value, median, ...words }: typeof now) => ({
      id: row.id,
      ...words,
      hasValue: value !== null,
      hasMedian: median !== null,
    });
    expect(plain(found)).toEqual(plain(now));
    for (const number of ["value", "median"] as const)
      expect(sameNumber(found[number] ?? 0, now[number] ?? 0)).toBe(true);
  }
});

test("an error in place of the figure is not read, an empty cell or a word is no figure", () => {
  expect(shownBefore(earlierRow("O06M09", "2024/25", { value: { error: "#NAME?" } }))).toBe("unread");
  expect(shownBefore(earlierRow("O06M09", "2024/25", { value: true }))).toBe("unread");
  expect(shownBefore(earlierRow("O06M09", "", {}))).toMatchObject({ value: null, state: "" });
  const word = shownBefore(earlierRow("O06M09", "2024/25", { value: "suppressed ", verdict: "suppressed" }));
  expect(word).toMatchObject({ value: null, state: "suppressed", verdict: null });
});

test("the signs that formats put before a verdict are no part of it", () => {
  const verdict = (shown: string) => {
    const read = shownBefore(earlierRow("O06M09", "2024/25", { value: 1, verdict: shown }));
    return read === "unread" ? read : read.verdict;
  };
  expect(["⊕ Better", "▌◆ Worse", "≈ Similar", "position only", "–", ""].map(verdict)).toEqual([
    "better",
    "worse",
    "similar",
    "position only",
    null,
    null,
  ]);
});

test("a place is told from what the intervals leave open", () => {
  expect(placeAlone("joint 4th to 6th of 16 (2\u00a0to\u00a09)")).toBe("joint 4th to 6th of 16");
  expect(placeAlone("1st of 16 (no other)")).toBe("1st of 16");
  expect(placeAlone("2nd highest of 16")).toBe("2nd highest of 16");
});

test("a figure is said with its unit and period, or why there is none", () => {
  const shown = {
    value: 19.36,
    state: "",
    period: "2023/24",
    median: null,
    position: null,
    verdict: null,
    trend: null,
  };
  expect(figureText(shown, "%")).toBe("19.4% (2023/24)");
  expect(figureText({ ...shown, value: null, state: "suppressed" }, "%")).toBe("no figure: suppressed (2023/24)");
  expect(figureText({ ...shown, value: null, period: "" }, "%")).toBe("no figure");
});
