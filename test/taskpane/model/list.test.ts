import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { passesJob, listFigures, type FigureFilter, type FigureOrder } from "../../../src/taskpane/model/list.ts";
import type { Responsibility } from "../../../src/framework/metric.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const open: FigureFilter = { text: "", outcome: null, state: null, job: null, only: null };

withShippedPack("the list of figures", () => {
  const model = modelOf("Gateshead", { pack: shippedPack! });
  const figures = paneFigures(model);
  const list = (filter: Partial<FigureFilter>, order: FigureOrder = "what stands out first") =>
    listFigures(model.desk, figures, { ...open, ...filter }, { order, tier: model.area.tier });
  const names = (filter: Partial<FigureFilter>, order?: FigureOrder): string[] =>
    list(filter, order).figures.map(({ name }) => name);

  test("without a filter everything is there", () => {
    expect(list({}).figures).toHaveLength(141);
  });

  test("what stands out comes first: worse, better, similar, then what has no verdict", () => {
    const states = list({ outcome: 8 }).figures.map(({ state }) => state);
    expect(states).toEqual([
      ...Array(3).fill("worse"),
      ...Array(4).fill("better"),
      ...Array(8).fill("similar"),
      ...Array(4).fill("not-judged"),
    ]);
  });

  test("the framework's order is that of the pack", () => {
    const ids = list({}, "framework order").figures.map(({ id }) => id);
    expect(ids).toEqual(figures.map(({ id }) => id));
  });

  test("by name is by name", () => {
    const sorted = names({}, "by name");
    expect(sorted).toEqual([...sorted].sort((one, other) => one.localeCompare(other, "en-GB")));
  });

  test("a verdict shows those alone", () => {
    expect(list({ state: "worse" }).figures).toHaveLength(11);
    expect(list({ state: "better", outcome: 8 }).figures).toHaveLength(4);
  });

  test("typing a short name finds its metric first", () => {
    expect(names({ text: "absence" })[0]).toBe("Persistent absence");
    expect(names({ text: "NEET" })[0]).toBe("NEET aged 16 to 17");
    expect(names({ text: "absence" })).toHaveLength(3);
  });

  test("half a word is enough", () => {
    expect(names({ text: "recyc" })).toContain("Recycling rate");
  });

  test("a breakdown that is named stands before its sisters", () => {
    expect(names({ text: "healthy life expectancy female" })[0]).toBe("Healthy life expectancy, female");
  });

  test("an id finds its figure", () => {
    expect(names({ text: "O06M05" })).toEqual(["NEET aged 16 to 17"]);
  });

  test("a slip of the pen finds what is near, and says so", () => {
    const { figures: near, nearOnly } = list({ text: "persistant absense" });
    expect(nearOnly).toBe(true);
    expect(near.map(({ name }) => name)).toContain("Persistent absence");
  });

  test("what is like nothing finds nothing", () => {
    expect(list({ text: "zzzz qqqq" })).toEqual({ figures: [], nearOnly: false, nothingOn: null });
  });

  test("an everyday word finds the figures decided for it, and one nothing measures the nearest", () => {
    expect(names({ text: "potholes" })[0]).toMatch(/^Road condition/);
    expect(names({ text: "bins" }).slice(0, 2)).toEqual(["Residual household waste", "Recycling rate"]);
    expect(list({ text: "potholes" })).toMatchObject({ nearOnly: false, nothingOn: null });
    const crime = list({ text: "crimes" });
    expect(crime).toMatchObject({ nearOnly: true, nothingOn: "crime" });
    expect(crime.figures.map(({ metric }) => metric.id)).toEqual(["O06M11", "O06M12"]);
    expect(list({ text: "council tax" })).toEqual({ figures: [], nearOnly: false, nothingOn: "council tax" });
  });

  test("a filter narrows a search too", () => {
    expect(names({ text: "absence", outcome: 7 })).toEqual(["Persistent absence of looked-after children"]);
  });

  test("only some ids: those that moved", () => {
    expect(names({ only: new Set(["O06M09"]) })).toEqual(["Persistent absence"]);
  });

  test("a search of everything takes far less than a blink", () => {
    // Time of the processor, since other tests may have the machine; `npm run bench` has the bound for a key pressed.
    const took = (text: string): number => {
      const from = process.cpuUsage();
      list({ text });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    for (const text of ["a", "ab", "absence", "care", "zz top"]) {
      const fastest = Math.min(...[1, 2, 3, 4, 5].map(() => took(text)));
      expect(fastest).toBeLessThan(300);
    }
  });
});

describe("whose job", () => {
  const job = (councils: Responsibility["councils"], partners: string[] = []): Responsibility => ({
    councils,
    partners,
    reason: "",
  });

  test.each([
    ["upper", "county", true],
    ["upper", "district", false],
    ["upper", "single", true],
    ["lower", "county", false],
    ["lower", "district", true],
    ["lower", "single", true],
    ["both", "county", true],
    ["both", "district", true],
  ] as const)("%s is a %s's job: %s", (councils, tier, ours) => {
    expect(passesJob(job(councils), tier, "ours")).toBe(ours);
  });

  test("alone means without partners", () => {
    expect(passesJob(job("both", ["NHS"]), "single", "ours alone")).toBe(false);
    expect(passesJob(job("both"), "single", "ours alone")).toBe(true);
  });
});
