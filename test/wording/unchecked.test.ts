import { uncheckedWords } from "../../src/wording/unchecked.ts";

test("all, some or none of a metric's figures are not yet checked", () => {
  expect(uncheckedWords.inAll(0, 151)).toBe("");
  expect(uncheckedWords.inAll(0, 0)).toBe("");
  expect(uncheckedWords.inAll(19, 151)).toBe("19 of 151 figures not yet checked against earlier figures");
  expect(uncheckedWords.inAll(151, 151)).toBe("not yet checked against earlier figures");
});

describe("the periods of a trend that are not yet checked", () => {
  const marks = (...texts: string[]) =>
    texts.map((text) => ({ label: text.replace("?", ""), unchecked: text.endsWith("?") }));

  test.each([
    [marks("2020", "2021"), ""],
    [marks(), ""],
    [marks("2020?", "2021"), "Not yet checked against earlier figures: 2020."],
    [marks("2018?", "2019?", "2020?", "2021"), "Not yet checked against earlier figures: 2018 to 2020."],
    [marks("2018?", "2019?", "2020", "2021?"), "Not yet checked against earlier figures: 2018 to 2019 and 2021."],
  ])("are named, those that follow one another as one (%#)", (figures, words) => {
    expect(uncheckedWords.trend(figures)).toBe(words);
  });

  test("are the council's in a report", () => {
    expect(uncheckedWords.trendOf("Kent", marks("2018?", "2019"))).toBe(
      "Of Kent’s trend not yet checked against earlier figures: 2018.",
    );
    expect(uncheckedWords.trendOf("Kent", marks("2018"))).toBe("");
  });
});
