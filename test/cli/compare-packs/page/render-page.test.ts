import { parse } from "parse5";
import { mostBytes, renderComparePage } from "../../../../src/cli/compare-packs/page/render-page.ts";
import { makeDesk } from "../../../../src/queries/desk.ts";
import { packChanges } from "../../../../src/renewal/pack-changes.ts";
import { packAfter, packBefore } from "../../../fixtures/packs/two-packs.ts";
import { deskOf, shippedFile } from "../../../renewal/changed-packs.ts";

const small = packChanges(makeDesk(packBefore), makeDesk(packAfter));

test("the page is one whole file in English, with a title, a policy that allows no script, and nothing from elsewhere", () => {
  const html = renderComparePage(small, null);
  const faults: string[] = [];
  parse(html, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain("<title>What changed in the figures</title>");
  expect(html).not.toMatch(/<script|<link|src=|https?:/);
  expect(html).toContain("Figures collected on 20 November 2026, compared with those collected on 20 September 2026.");
});

test("every entry of the contents leads to a heading; every table has a caption and headings with a scope", () => {
  const html = renderComparePage(small, null);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(8);
  for (const id of targets) expect(html).toContain(`<h2 id="${id ?? ""}">`);
  const tables = html.split("<table").slice(1);
  for (const one of tables) expect(one).toMatch(/^[^>]*>\s*<caption>[^<]+<\/caption>/);
  expect(html.match(/<th(?! scope="(?:col|row)")[ >]/g)).toBeNull();
});

test("figures that look the same are written in full, and texts are escaped", () => {
  const html = renderComparePage(small, null);
  expect(html).toMatch(/45\.0 \(45\)<\/td>|45\.0[^<]* \(45\)/);
  expect(html).toMatch(/\(45\.02\)/);
  const planted = { ...small, changes: small.changes.map((one) => ({ ...one, before: "<b>&" })) };
  expect(renderComparePage(planted, null)).not.toContain("<b>");
});

test("the page of one council has its changes with their reasons", () => {
  const own = { ...small, changes: small.changes.filter(({ area }) => area === "E10000016") };
  const html = renderComparePage(own, "Kent");
  expect(html).toContain("What changed in the figures: Kent");
  expect(html).toContain("New period: 2024/25 after 2023/24.");
  expect(html).not.toContain("<details");
});

test("where every figure is another it is still smaller than 1 MB, and says how much it leaves out", () => {
  const file = shippedFile();
  for (const series of file.series) {
    delete series.numerator;
    delete series.denominator;
    delete series.countSources;
    delete series.lower95;
    delete series.upper95;
    delete series.flags.derivedInterval;
    series.values = series.values.map((value) => (value === null ? null : value * 1.1 + 1));
  }
  const before = shippedFile();
  const all = packChanges(deskOf(before), deskOf(file));
  const held = before.series.flatMap(({ values }) => values.filter((value) => value !== null));
  expect(all.counts.revised).toBe(held.filter((value) => Math.abs(value * 0.1 + 1) > 1e-9).length);
  const html = renderComparePage(all, null);
  expect(Buffer.byteLength(html)).toBeLessThan(mostBytes);
  expect(html).toMatch(/[\d,]+ more: the CSV file has all\./);
  expect(html.match(/<details>/g)?.length).toBeGreaterThan(300);
});
