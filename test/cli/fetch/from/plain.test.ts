import { existsSync } from "node:fs";
import { join } from "node:path";
import { held } from "./made-answers.ts";
import { played, removePlayed, type Answer } from "./playing.ts";
import { countyCodes } from "../../../../src/cli/fetch/from/county-codes.ts";

afterAll(removePlayed);

const address =
  "https://www.gov.uk/api/content/government/publications/local-outcomes-framework/local-outcomes-framework-priority-outcomes-and-metrics--2";
const body = `<h2>1. Housing supply</h2><p>Ambition.</p><h3>Outcome metrics</h3><ul><li>Net additions (<a href="https://a/">MHCLG</a>)</li></ul>
<h2>2. Housing quality and safety</h2><p>Ambition.</p><h3>Outcome metrics</h3><ul><li>Percentage of rental housing in the local authority area deemed decent (<a href="https://a/">MHCLG</a>)</li></ul>`;
const page = {
  base_path:
    "/government/publications/local-outcomes-framework/local-outcomes-framework-priority-outcomes-and-metrics--2",
  schema_name: "html_publication",
  document_type: "html_publication",
  title: "Local Outcomes Framework: priority outcomes and metrics",
  public_updated_at: "2026-09-14T10:00:00Z",
  details: { body },
};

test("the framework's page comes from its address", async () => {
  const { files, fetcher, trouble } = await played("framework", [[address, { json: page }]]);
  expect(trouble).toBe("");
  expect(fetcher.asked).toEqual([address]);
  expect(files.map(({ name }) => name)).toEqual(["framework.json"]);
  expect(existsSync(join(fetcher.folder, "framework.json"))).toBe(true);
});

test.each<[string, Answer]>([
  ["another page", { json: { ...page, details: { body: "<p>This page has moved.</p>" } } }],
  ["a sign-in page", "<!doctype html><title>Sign in</title>"],
  ["an empty answer", ""],
])("%s in its place is refused", async (_name, answer) => {
  const { files, trouble } = await played("framework", [[address, answer]]);
  expect(files).toEqual([]);
  expect(trouble).toMatch(/^What came is not what was asked/);
});

test("counties are those of the pack", () => {
  expect(countyCodes()).toHaveLength(21);
  expect(countyCodes().every((code) => /^E10\d{6}$/.test(code))).toBe(true);
  expect(held("O07M08").filter(({ code }) => countyCodes().includes(code)).length).toBeGreaterThan(10);
});
