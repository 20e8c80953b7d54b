import type { Source } from "../../../src/pack/pack.ts";
import { officialSources } from "../../../src/sources/official/official-sources.ts";
import type { FedFigures } from "../../../src/sources/official/official-figures.ts";
import { feeds } from "../../../src/sources/plan/feeds.ts";

function fed(series: string, sha256: string): FedFigures {
  const feed = (feeds[series] as Exclude<(typeof feeds)[string], string>)[0]!;
  const file = { path: `in/${sha256}.xlsx`, sha256, retrieved: "2026-12-01", publisher: "", edition: "", figures: [] };
  return { series, feed, file, figures: [], issues: [] };
}

const idOf = (one: FedFigures, held: readonly Source[] = []): string | undefined =>
  officialSources([one], held).get(one)?.id;

test("a file is a source under its release, with page, file and day", () => {
  const one = fed("O03M04", "abcdef0123");
  expect(officialSources([one]).get(one)).toMatchObject({
    id: "rough-sleeping-tables",
    file: "abcdef0123.xlsx",
    release: "https://www.gov.uk/government/collections/homelessness-statistics",
    retrieved: "2026-12-01",
  });
});

test("another file of a release that a source held before is of is another source", () => {
  const before = officialSources([fed("O03M04", "0000000000")])
    .values()
    .next().value as Source;
  expect(idOf(fed("O03M04", "abcdef0123"), [before])).toBe("rough-sleeping-tables-abcdef01");
});

test("the same file again is the source that it was", () => {
  const one = fed("O03M04", "abcdef0123");
  const plain = officialSources([fed("O03M04", "0000000000")])
    .values()
    .next().value as Source;
  const before = { ...(officialSources([one], [plain]).get(one) as Source), retrieved: "2025-01-01" };
  expect(officialSources([one], [plain, before]).get(one)).toBe(before);
});
