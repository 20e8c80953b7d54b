import { factAbout, findSubject, type Subject } from "../../../src/queries/about/about.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);

function subject(text: string): Subject {
  const found = findSubject(desk, text);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

test.each([
  ["Kent", "area"],
  ["E10000016", "area"],
  ["persistent absence", "metric"],
  ["O08M01-F", "metric"],
  ["6", "outcome"],
  ["Every child achieving", "outcome"],
  ["Chiltern", "former"],
])("%p is a subject of kind %s", (text, kind) => expect(subject(text).kind).toBe(kind));

test("a council's name is never taken for part of a metric's, a metric's whole name never for a council's", () => {
  const metrics = tinyPackFile.metrics.map((metric) =>
    metric.id === "O13M01" ? { ...metric, title: "Waste of Kent and Surrey", aliases: ["Medway"] } : metric,
  );
  const named = makeDesk(packOf({ ...tinyPackFile, metrics }));
  expect(findSubject(named, "Kent")).toMatchObject({ kind: "area" });
  expect(findSubject(named, "Medway")).toMatchObject({ kind: "metric", metric: { metric: { id: "O13M01" } } });
});

test("a metric with breakdowns is a subject as a whole, with no one series", () => {
  expect(subject("O08M01")).toMatchObject({ metric: { metric: { id: "O08M01" }, series: null } });
});

test("a text that is nothing is refused with near names of both kinds, at most two of each", () => {
  expect(findSubject(desk, " Surry ")).toMatchObject({
    fault: "name",
    sentence: expect.stringMatching(
      /^No metric, council or outcome is called “Surry”: did you mean .*Surrey/,
    ) as string,
  });
  expect(findSubject(desk, "zzzzzz")).toMatchObject({
    sentence: "No metric, council or outcome is called “zzzzzz”: LOF.SUGGEST finds names.",
  });
});

test("a part that several metrics have is asked back as metrics", () => {
  expect(findSubject(desk, "absence")).toMatchObject({
    sentence: expect.stringMatching(/^“absence” fits several metrics: /) as string,
  });
});

test("each kind of subject has its own fields; another's are refused with those there are", () => {
  expect(factAbout(tinyPack, subject("Kent"), "tier")).toBe("county");
  expect(factAbout(tinyPack, subject("Chiltern"), "successors")).toBe("Buckinghamshire");
  expect(factAbout(tinyPack, subject("6"), "metrics")).toBe(2);
  expect(factAbout(tinyPack, subject("O06M09"), "unit")).toBe("%");
  expect(factAbout(tinyPack, subject("6"), "unit")).toMatchObject({
    fault: "argument",
    sentence: "“field” of an outcome is not “unit” but one of: title, number, ambition, type, note, metrics.",
  });
});
