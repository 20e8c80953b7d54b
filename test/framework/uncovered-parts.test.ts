import { askedPart, besidePart } from "../../src/framework/uncovered-parts.ts";
import { normaliseName } from "../../src/text/normalise.ts";
import type { Metric } from "../../src/framework/metric.ts";
import { metrics } from "./fixtures/framework.ts";

const metric = (id: string): Metric => metrics.find((one) => one.id === id) as Metric;
const asked = (id: string, text: string): string | undefined => askedPart(metric(id), normaliseName(text))?.part;

describe("a part of the title that the figures lack", () => {
  test("is asked for by any of its names, in any spelling and with words around it", () => {
    for (const text of ["severe absence", "SEVERELY-ABSENT", "Rate of severe absence (%)"])
      expect(asked("O06M09", text)).toBe("severe absence");
  });

  test("is not asked for by another word that contains one of its names", () =>
    expect(asked("O06M09", "perseverely absent")).toBeUndefined());

  test("is not asked for by the title or short name itself, nor beside it by words that mean the sum", () => {
    expect(asked("O06M09", metric("O06M09").title)).toBeUndefined();
    expect(asked("O04M03", "Drug and alcohol unmet need")).toBeUndefined();
    expect(asked("O13M02", "sent for reuse, recycling or composting")).toBeUndefined();
    expect(asked("O13M02", "sent for composting")).toBe("composting or reuse alone");
  });

  test("does not exist for metrics whose figures have all that the title names", () =>
    expect(asked("O13M04", "severe absence")).toBeUndefined());
});

test("every part is asked for by the words that name it in sentences", () => {
  for (const { id, notCovered = [] } of metrics)
    for (const { part } of notCovered) expect([id, asked(id, part)]).toEqual([id, part]);
});

test("what stands beside a part is left when its longest name is taken out", () => {
  const part = askedPart(metric("O06M10"), "sen absence sen support");
  expect(part && besidePart(part, "sen absence sen support")).toBe("sen absence");
});
