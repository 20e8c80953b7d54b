import { contentFor, packFile } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const mark = "* The council has a caveat of its own, on the outcome’s page.";

test("the summary says what “hold” means beside how many would stand out by chance, and what the mark of a caveat is", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [7]));
  const { text } = await sheet("LOF Summary");
  expect(text).toMatch(/\d+ of \d+ stand out; \d+ hold after allowing for \d+ comparisons\./);
  expect(text).toContain("by chance alone. A verdict holds when it stands out after allowing for that.");
  expect(text).toMatch(/Care leavers in suitable accommodation, aged 19 to 21\*/);
  expect(text).toContain(mark);
});

test("where nothing is judged there is nothing to allow for", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [2]));
  const { text } = await sheet("LOF Summary");
  expect(text).not.toContain("by chance alone");
  expect(text).not.toContain("A verdict holds");
});
