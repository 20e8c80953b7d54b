import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { modelOf } from "./pane-models.ts";

const figureOf = (council: string, id: string, set?: string) =>
  paneFigures(modelOf(council, set === undefined ? {} : { set })).find((figure) => figure.id === id);

describe("the states of figures on a small pack", () => {
  const figures = paneFigures(modelOf("Wokingham"));
  const stateOf = (id: string) => figures.find((figure) => figure.id === id)?.state;

  test("a placeholder has no figure, and says that it is one", () => {
    const placeholder = figures.find(({ id }) => id === "O05M09");
    expect(placeholder?.state).toBe("no-figure");
    expect(isNoValue(placeholder?.row) && placeholder.row.reason).toBe("placeholder");
  });

  test("a metric flagged as not for verdicts is not judged", () => {
    expect(stateOf("O02M03")).toBe("not-judged");
  });

  test("without an interval there is a position only", () => {
    expect(stateOf("O02M01")).toBe("position-only");
  });

  test("each breakdown is a figure of its own, by its name", () => {
    const names = figures.map(({ name }) => name);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(names.every((name) => /^[A-Z0-9]/.test(name))).toBe(true);
  });
});

test("a verdict is the state: better, worse and similar, and of contextual outcomes only higher", () => {
  // Against the South East: satisfaction 70 (67 to 73), 58 (55 to 61) and 66 (63 to 69) beside medians of 63.5 to 64.5.
  expect(figureOf("Wokingham", "O09M01", "region")?.state).toBe("better");
  expect(figureOf("Slough", "O09M01", "region")?.state).toBe("worse");
  expect(figureOf("Bracknell Forest", "O09M01", "region")?.state).toBe("similar");
  expect(figureOf("Wokingham", "O15M04", "region")?.state).toBe("higher");
});

test("a partial figure is not judged, and neither is one without any other beside it", () => {
  expect(figureOf("Medway", "O09M01", "region")?.state).toBe("not-judged");
  // In the tiny pack Newcastle is the only other council of the region, and has no figure for fly-tipping.
  expect(figureOf("Gateshead", "O12M04", "region")?.state).toBe("not-judged");
});

test("a suppressed figure is missing, a county's figure belongs elsewhere than to its district", () => {
  expect(figureOf("Isle of Wight", "O06M09")).toMatchObject({ state: "no-figure", elsewhere: false });
  expect(figureOf("Maidstone", "O06M09")).toMatchObject({ state: "no-figure", elsewhere: true });
});

test("where the council has no such set each figure says so, and none is called elsewhere", () => {
  const model = modelOf("Wokingham");
  const none = { kind: "no-value", reason: "not-applicable-to-tier", detail: {} } as const;
  const figures = paneFigures({ ...model, set: { ...model.set, choose: () => none } });
  const placeholder = "O05M09";
  expect(figures.filter(({ id, row }) => id !== placeholder && row !== none)).toEqual([]);
  expect(figures.filter(({ state, elsewhere }) => state !== "no-figure" || elsewhere)).toEqual([]);
});
