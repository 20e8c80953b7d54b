import fc from "fast-check";
import { normaliseName } from "../../src/text/normalise.ts";

describe("a normalised name", () => {
  test.each([
    ["", ""],
    ["   ", ""],
    ["–—…", ""],
    ["Kent", "kent"],
    ["  KENT\t", "kent"],
    ["Brighton & Hove", "brighton and hove"],
    ["Brighton&Hove", "brighton and hove"],
    ["St. Helens", "st helens"],
    ["St.Helens", "st helens"],
    ["Saint Helens", "st helens"],
    ["Stockton‑on‑Tees", "stockton on tees"],
    ["Tower\u00a0Hamlets", "tower hamlets"],
    ["King's Lynn", "kings lynn"],
    ["King’s Lynn", "kings lynn"],
    ["Bristol, City of", "bristol city of"],
    ["PM2.5", "pm2 5"],
    ["65+", "65 plus"],
    ["18–24", "18 24"],
    ["Café (Ålesund)", "cafe alesund"],
    ["ﬁne ™", "fine tm"],
    ["2½", "21 2"],
    ["İstanbul", "istanbul"],
  ])("of %j is %j", (text, expected) => {
    expect(normaliseName(text)).toBe(expected);
  });

  test("keeps the order of words", () => {
    expect(normaliseName("North Tyneside")).not.toBe(normaliseName("Tyneside North"));
  });

  test("of any text is made of words with single spaces, and normalising it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const name = normaliseName(text);
        expect(name).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        expect(normaliseName(name)).toBe(name);
      }),
    );
  });

  test("is the same for plain and for decorated spelling", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const plain = normaliseName(words.join(" "));
        expect(normaliseName(` ${words.join("-").toUpperCase()}, `)).toBe(plain);
        expect(normaliseName(words.join("\u00a0 "))).toBe(plain);
      }),
    );
  });
});
