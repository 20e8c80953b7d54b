import { figureStates, stateWords } from "../../../src/taskpane/model/state.ts";

test("the word beside a badge is the state itself, written as a reader would", () => {
  for (const state of figureStates)
    expect(stateWords[state]).toBe(state.charAt(0).toUpperCase() + state.slice(1).replace("-", " "));
});

test("no two states have one word, and each state is there once", () => {
  expect(new Set(Object.values(stateWords)).size).toBe(8);
  expect(new Set(figureStates).size).toBe(figureStates.length);
  expect(Object.keys(stateWords).sort()).toEqual([...figureStates].sort());
});
