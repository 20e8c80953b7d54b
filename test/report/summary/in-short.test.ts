import { isNoValue } from "../../../src/statistics/no-value.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

test("the first lines say how many figures have a value and where these stand, as counted from the rows", async () => {
  const content = contentFor(desk, "Kent", "our-job");
  const { sheet } = await packFile(desk, content);
  const rows = content.pages.flatMap((page) => page.rows);
  const word = (row: (typeof rows)[number]): string => {
    if (row.series === null || isNoValue(row.compared) || isNoValue(row.compared.own)) return "none";
    const { verdict } = row.compared;
    return isNoValue(verdict) ? verdict.reason : verdict.word;
  };
  const count = (...words: string[]): number => rows.filter((row) => words.includes(word(row))).length;
  const held = rows.length - count("none");
  const { text } = await sheet("LOF Summary");
  expect(text).toContain(
    `${held} of ${rows.length} figures have a value: ${count("better")} better, ${count("similar")} similar and ${count("worse")} worse than the median of the set; ` +
      `${count("higher", "lower")} higher or lower, ${count("no-interval")} position only, ${count("not-judged")} not judged.`,
  );
});

test("where the council has no figure that is said, and nothing stands out", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [13]));
  const { text } = await sheet("LOF Summary");
  expect(text).toContain("No figure of this report has a value for the council: each page says why.");
  expect(text).toContain("Nothing stands out from the median of the set by its 95% interval.");
});
