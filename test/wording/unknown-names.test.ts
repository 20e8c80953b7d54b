import {
  ambiguousAreaSentence,
  ambiguousPeriodSentence,
  formerAreaSentence,
  unknownAreaSentence,
  unknownMetricSentence,
  unmeasuredSentence,
  unknownPeriodSentence,
  unknownSubjectSentence,
} from "../../src/wording/unknown-names.ts";

const six = ["Ashford", "Dover", "Kent", "Luton", "Slough", "Swale"];

test("without a near name the way out is named, with some the names", () => {
  expect(unknownAreaSentence("x", [])).toBe("No council is called “x”: give a name or GSS code.");
  expect(unknownAreaSentence("Kemt", ["Kent"])).toBe("No council is called “Kemt”: did you mean Kent?");
  expect(unknownMetricSentence("x", [])).toContain("LOF.SUGGEST");
  expect(unknownMetricSentence("x", ["NEET", "recycling"])).toContain("did you mean NEET or recycling?");
  expect(unknownSubjectSentence("x", [])).toBe("No metric, council or outcome is called “x”: LOF.SUGGEST finds names.");
});

test("five candidates are named and the rest counted", () => {
  expect(ambiguousAreaSentence("a", six)).toBe(
    "“a” fits several councils: Ashford, Dover, Kent, Luton, Slough and 1 more.",
  );
  expect(ambiguousAreaSentence("a", six.slice(1))).toBe(
    "“a” fits several councils: Dover, Kent, Luton, Slough or Swale.",
  );
});

test("a hover shows 60 characters: what was not understood stands among them", () => {
  const text = "a rather long name";
  for (const sentence of [
    unknownAreaSentence(text, six),
    unknownMetricSentence(text, six),
    unknownSubjectSentence(text, six),
    unknownPeriodSentence(text),
    ambiguousAreaSentence(text, six),
    ambiguousPeriodSentence(text, six),
  ])
    expect(sentence.slice(0, 60)).toContain(text);
});

test("a former council is said with its year where that is known", () => {
  expect(formerAreaSentence({ name: "Poole", replacedIn: 2019 }, ["Bournemouth, Christchurch and Poole"])).toBe(
    "Poole was replaced in 2019 by Bournemouth, Christchurch and Poole.",
  );
  expect(formerAreaSentence({ name: "Poole", replacedIn: null }, ["Dorset"])).toBe("Poole was replaced by Dorset.");
  expect(formerAreaSentence({ name: "Taunton Deane", replacedIn: 2019, indirect: true }, ["Somerset"])).toBe(
    "Taunton Deane was replaced in 2019; its area is now part of Somerset.",
  );
});

test("a word that nothing measures comes with the nearest metrics, where there are some", () => {
  expect(unmeasuredSentence("weather", [])).toBe("The framework has no metric on weather.");
  expect(unmeasuredSentence("rats", ["A"])).toBe("The framework has no metric on rats: nearest is A.");
  expect(unmeasuredSentence("crime", ["A", "B"])).toBe("The framework has no metric on crime: nearest are A and B.");
});
