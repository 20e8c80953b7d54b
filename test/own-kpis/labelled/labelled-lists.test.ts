import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { type LabelledList, hasSharedLists, ownLists, sharedLists } from "./labelled-list.ts";
import type { LabelScore } from "./score-labels.ts";
import { type ListsScore, scoreLists } from "./score-lists.ts";

/*
 * What reader and matcher must reach on lists that were labelled before they were written. A miss is shown by
 * `npx tsx test/own-kpis/labelled/print-scores.ts --detail`; the lists kept unseen show their numbers only.
 */

/** Bounds in per cent. */
const wanted = { rows: 90, values: 95, cells: 85, same: 85, difference: 70 } as const;
const skipNote = hasSharedLists ? "" : " (skipped: the lists of councils are not beside this checkout)";
const read: Readonly<Record<"seen" | "unseen" | "shared", () => ListsScore>> = {
  seen: scored(() => ownLists("seen")),
  unseen: scored(() => ownLists("unseen")),
  shared: scored(() => sharedLists()),
};

describe.each(["seen", "unseen"] as const)("our own lists, %s", (kind) => {
  holds(read[kind]);

  test("figures kept as texts are read no worse", () => {
    const asText = scoreLists(shippedDesk(), ownLists(kind, "as-text"));
    expect(readerShortfalls(asText)).toEqual([]);
  });
});

if (hasSharedLists) {
  describe("the six lists of councils", () => {
    holds(read.shared);
  });
} else test.skip(`the six lists of councils${skipNote}`, () => undefined);

test("over 30% of our own indicators are kept unseen", () => {
  const [seen, unseen] = [indicators(ownLists("seen")), indicators(ownLists("unseen"))];
  expect(seen + unseen).toBeGreaterThanOrEqual(160);
  expect(unseen).toBeGreaterThanOrEqual(60);
  expect(unseen / (seen + unseen)).toBeGreaterThan(0.3);
});

test("every indicator has one label, in the words of its row", () => {
  for (const { id, expected, labels } of [...ownLists("seen"), ...ownLists("unseen")]) {
    const rows = expected.filter(({ isIndicator }) => isIndicator === "yes");
    const named = labels.map(({ row, name }) => `${id} ${row} ${name}`);
    expect(named).toEqual(rows.map(({ row, cells }) => `${id} ${row} ${cells.name}`));
  }
});

test("every metric that a label names is the framework's", () => {
  const { pack } = shippedDesk();
  const known = new Set<string>([...pack.metrics, ...pack.series].map(({ id }) => id));
  const named = [...ownLists("seen"), ...ownLists("unseen")].flatMap(({ labels }) =>
    labels.flatMap(({ metrics }) => metrics),
  );
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

function scored(lists: () => LabelledList[]): () => ListsScore {
  let held: ListsScore | undefined;
  return () => (held ??= scoreLists(shippedDesk(), lists()));
}

function holds(score: () => ListsScore): void {
  test("rows are found, no value is wrong, cells are read", () => {
    expect(readerShortfalls(score())).toEqual([]);
  });

  test("the matcher alone calls nothing the same that is not, and finds what is", () => {
    expect(matcherShortfalls(score().alone)).toEqual([]);
  });

  test("so does the whole, from the range to the match", () => {
    expect(matcherShortfalls(score().endToEnd)).toEqual([]);
  });
}

/** What is not reached, with its numbers. */
function readerShortfalls({ rows, rowsByList, cells, allCells }: ListsScore): string[] {
  const { value } = cells;
  const nearNothing = Object.entries(rowsByList).filter(([, list]) => list.found * 2 < list.wanted);
  return [
    ...below("rows found", rows.found, rows.wanted, wanted.rows),
    ...below("rows read that are indicators", rows.found, rows.found + rows.falselyRead, wanted.rows),
    ...nearNothing.map(([id, list]) => `${id}: ${list.found} of ${list.wanted} rows found`),
    ...none("wrong values", value.wrong),
    ...none("values made up", value["made-up"]),
    ...below("values right", value.right, value.right + value.wrong + value.missed, wanted.values),
    ...below("cells right", allCells.right, allCells.right + allCells.wrong + allCells.missed, wanted.cells),
  ];
}

function matcherShortfalls({ byLabel, falselySame, rightDifference }: LabelScore): string[] {
  return [
    ...none("called the same and are not", falselySame),
    ...below("the same found", byLabel.same.found, byLabel.same.wanted, wanted.same),
    ...below("related with a right difference", rightDifference, byLabel.related.wanted, wanted.difference),
  ];
}

const none = (what: string, count: number): string[] => (count === 0 ? [] : [`${what}: ${count}`]);

const below = (what: string, part: number, of: number, bound: number): string[] =>
  100 * part >= bound * of ? [] : [`${what}: ${part} of ${of}, wanted ${bound}%`];

const indicators = (lists: readonly LabelledList[]): number => lists.flatMap(({ labels }) => labels).length;
