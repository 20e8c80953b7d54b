import { readWeights } from "../../../../src/taskpane/views/neighbours/read-weights.ts";
import { weighable } from "../../../../src/taskpane/model/weights.ts";
import { paneModelOf } from "../../../fixtures/pane-model.ts";

const { desk, area } = paneModelOf("Kent");
const { held } = weighable(desk.pack, area);

test("only what differs from 1 is a weight, in the order of the indicators", () => {
  const typed = new Map([
    ["weekly-pay", "0.5"],
    ["population", " 0 "],
    ["white", "1"],
  ]);
  const read = readWeights(held, typed);
  expect(read.kind === "weights" && [...read.weights]).toEqual([
    ["population", 0],
    ["weekly-pay", 0.5],
  ]);
});

test.each(["", " ", "-1", "many", "1e999", "1e308", "1000001", "1e-308", "0x10", "1,2"])(
  "%p is no weight, and the indicator is named",
  (text) => {
    expect(readWeights(held, new Map([["population", text]]))).toEqual({
      kind: "problem",
      sentence: "Population: a weight is 0 or a number from 0.000001 to 1,000,000.",
    });
  },
);

test("all at 0 would compare nothing", () => {
  const read = readWeights(held, new Map(held.map((one) => [one.id, "0"])));
  expect(read).toMatchObject({ kind: "problem", sentence: expect.stringContaining("Every weight is 0") });
});
