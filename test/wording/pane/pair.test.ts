import { pairSentence, type SharedPart } from "../../../src/wording/pane/pair.ts";

/** Parts by their shares in per cent; all of them far apart unless `difference` says otherwise. */
const parts = (shares: readonly number[], difference = 2): SharedPart[] =>
  shares.map((share, at) => ({
    name: ["Population", "% white", "Employment"][at] ?? `Part ${at}`,
    share: share / 100,
    difference,
  }));

test("without parts, or with nothing between the two, no indicator tells them apart", () => {
  for (const none of [[], parts([0, 0])])
    expect(pairSentence(none)).toEqual({ lead: "Alike.", sentence: "No indicator tells the two apart." });
});

test("one indicator that makes up most is named alone", () => {
  expect(pairSentence(parts([75, 25]))).toEqual({
    lead: "The biggest difference is one:",
    sentence: "population makes up 75% of the distance.",
  });
});

test("as few as make up three fifths are named, their share summed", () => {
  expect(pairSentence(parts([40, 25, 20, 15]))).toEqual({
    lead: "The biggest differences are two:",
    sentence: "population and % white make up 65% of the distance.",
  });
});

test("that the two are close in the rest is said only where they are, in all of it", () => {
  const [first, second, third] = parts([75, 15, 10], 0.7) as [SharedPart, SharedPart, SharedPart];
  expect(pairSentence([first, second, third]).sentence).toBe(
    "population makes up 75% of the distance; in the other two indicators the two are close.",
  );
  expect(pairSentence([first, second]).sentence).toMatch(/; in the other indicator the two are close\.$/);
  expect(pairSentence([first, second, { ...third, difference: 0.75 }]).sentence).toBe(
    "population makes up 75% of the distance.",
  );
});

test("a distance of five parts or more differs a little in many things: four is the most that is listed", () => {
  expect(pairSentence(parts([15, 15, 15, 15, 15, 15, 10])).lead).toBe("The biggest differences are four:");
  expect(pairSentence(parts([16, 14, 14, 14, 14, 14, 14]))).toEqual({
    lead: "They differ a little in many things.",
    sentence: "The largest, population, makes up 16% of the distance.",
  });
});
