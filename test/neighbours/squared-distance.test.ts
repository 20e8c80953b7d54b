import { squaredDistance } from "../../src/neighbours/squared-distance.ts";

/** The sum, and what each indicator adds to it. */
function distanceOf(own: number[], other: number[], weights: number[]): { sum: number; parts: number[] } {
  const parts = new Float64Array(weights.length).fill(99);
  const sum = squaredDistance(Float64Array.from(own), Float64Array.from(other), Float64Array.from(weights), parts);
  return { sum, parts: [...parts] };
}

test("nothing shared, or nothing with a weight, has no distance: not 0, which would be alike", () => {
  expect(distanceOf([], [], []).sum).toBeNaN();
  expect(distanceOf([1, NaN], [NaN, 1], [1, 1])).toEqual({ sum: NaN, parts: [NaN, NaN] });
  expect(distanceOf([1, NaN], [4, 1], [0, 1]).sum).toBeNaN();
});

test("it is the mean of the squared differences: 3 and 4 apart is 12.5", () => {
  expect(distanceOf([1, 10], [4, 6], [1, 1])).toEqual({ sum: 12.5, parts: [4.5, 8] });
});

test("weights 1 and 3 give (1 x 9 + 3 x 16) / 4", () => {
  expect(distanceOf([1, 10], [4, 6], [1, 3])).toEqual({ sum: 14.25, parts: [2.25, 12] });
});

test("only the ratio of weights matters", () => {
  expect(distanceOf([1, 10], [4, 6], [8, 24])).toEqual(distanceOf([1, 10], [4, 6], [1, 3]));
});

test("an indicator that one lacks is left out of the sum and of the weights, and its part is no number", () => {
  // (1 x 9 + 1 x 16) / 2, whatever the weight of the one in the middle.
  expect(distanceOf([1, 5, 10], [4, NaN, 6], [1, 7, 1])).toEqual({ sum: 12.5, parts: [4.5, NaN, 8] });
  expect(distanceOf([1, NaN, 10], [4, NaN, 6], [1, 7, 1]).sum).toBe(12.5);
});

test("a weight of 0 adds 0 and counts for nothing", () => {
  expect(distanceOf([1, 10], [4, 600], [1, 0])).toEqual({ sum: 9, parts: [9, 0] });
});

test("the way there is as long as the way back", () => {
  const [one, other, weights] = [
    [0.1, -2.3, 1.7],
    [1.1, 0.4, -0.2],
    [1, 0.5, 2],
  ];
  expect(distanceOf(one, other, weights)).toEqual(distanceOf(other, one, weights));
  expect(distanceOf(one, one, weights)).toEqual({ sum: 0, parts: [0, 0, 0] });
});
