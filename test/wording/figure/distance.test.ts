import type { Distance } from "../../../src/comparison/distance.ts";
import { distanceBand } from "../../../src/statistics/distance-band.ts";
import { distanceWords } from "../../../src/wording/figure/distance.ts";

function words(deviations: number): string {
  const side: Distance["side"] = deviations === 0 ? "level" : deviations > 0 ? "above" : "below";
  return distanceWords({ band: distanceBand(deviations), side, deviations, fallbackScale: false });
}

// The steps of src/METHODS.md, Distance in words, in median absolute deviations; a value on a step belongs to the farther one.
test.each([
  [0, "equal to"],
  [0.499, "close to"],
  [-0.499, "close to"],
  [0.5, "a little above"],
  [-1.499, "a little below"],
  [1.5, "above"],
  [-2.999, "below"],
  [3, "well above"],
  [-7.499, "well below"],
  [7.5, "far above"],
  [-100, "far below"],
])("%d deviations from the median are “%s” it", (deviations, expected) => {
  expect(words(deviations)).toBe(expected);
});

test("no step has a word of the verdict: a distance is no significance", () => {
  for (const deviations of [0, 0.4, 1, 2, 5, 9, -0.4, -1, -2, -5, -9])
    expect(words(deviations)).not.toMatch(/similar|higher|lower|better|worse|significant/);
});
