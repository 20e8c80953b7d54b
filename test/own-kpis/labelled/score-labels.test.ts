import type { ExpectedLabel, Label } from "./labelled-list.ts";
import { type LabelPair, scoreLabels } from "./score-labels.ts";

const pair = (
  [label, metrics, more = {}]: [Label, string[], Partial<ExpectedLabel>?],
  [given, metric, differs = []]: [Label, string | null, string[]?],
): LabelPair => ({
  list: "one",
  expected: { row: 1, name: "NEET", label, alsoAccepted: null, metrics, differs: [], why: "", ...more },
  given: { label: given, metric, differs },
});

test("right is the label with its metric, or the other label that is accepted", () => {
  const score = scoreLabels([
    pair(["same", ["O06M05"]], ["same", "O06M05"]),
    pair(["same", ["O06M05"], { alsoAccepted: "related" }], ["related", "O06M05"]),
    pair(["same", ["O06M05"]], ["none", null]),
    pair(["none", []], ["none", null]),
  ]);
  expect(score.byLabel.same).toEqual({ right: 1, given: 1, wanted: 3, found: 2 });
  expect(score.byLabel.none).toEqual({ right: 1, given: 2, wanted: 1, found: 1 });
  expect([score.falselySame, score.sameMissed]).toEqual([0, 1]);
});

test("the same with another metric, or of what is none, is falsely the same", () => {
  const score = scoreLabels([
    pair(["same", ["O06M05"]], ["same", "O06M08"]),
    pair(["none", []], ["same", "O06M05"]),
    pair(["related", ["O06M05"]], ["same", "O06M05"]),
  ]);
  expect(score.falselySame).toBe(3);
  expect(score.misses).toHaveLength(3);
});

test("a breakdown counts by its suffix; of a metric as such, any series will do", () => {
  const score = scoreLabels([
    pair(["same", ["O11M02-AGE65PLUS"]], ["same", "O11M02-AGE18-64"]),
    pair(["same", ["O11M02-AGE65PLUS"]], ["same", "O11M02"]),
    pair(["same", ["O10M02"]], ["same", "O10M02-AGE18-64"]),
  ]);
  expect(score.byLabel.same.right).toBe(1);
});

test("a difference counts where one of its parts is named", () => {
  const score = scoreLabels([
    pair(["related", ["O06M05"], { differs: ["age", "unit"] }], ["related", "O06M05", ["unit"]]),
    pair(["related", ["O06M05"], { differs: ["age"] }], ["related", "O06M05", ["group"]]),
  ]);
  expect(score.rightDifference).toBe(1);
  expect(score.byLabel.related.found).toBe(2);
});
