import fc from "fast-check";
import { readings, spelledOut } from "../../src/areas/designations.ts";

describe("reading a name without its designation", () => {
  test("gives nothing for a bare name", () => {
    expect(readings("kent")).toEqual([]);
    expect(readings("milton keynes")).toEqual([]);
  });

  test("gives nothing for a designation alone", () => {
    expect(readings("council")).toEqual([]);
    expect(readings("cc")).toEqual([]);
  });

  test("gives both meanings of CC", () => {
    expect(readings("leicester cc")).toEqual([
      { stem: "leicester", says: ["county"] },
      { stem: "leicester", says: ["town"] },
    ]);
  });

  test("tries the long form first and keeps the short one too", () => {
    expect(readings("lincoln city council")).toEqual([
      { stem: "lincoln", says: ["town"] },
      { stem: "lincoln city", says: ["any"] },
    ]);
  });

  test("takes off one designation at each end", () => {
    expect(readings("city of bradford mdc")).toContainEqual({ stem: "bradford", says: ["town", "town"] });
  });

  test("drops a leading article", () => {
    expect(readings("the wirral")).toEqual([{ stem: "wirral", says: [] }]);
  });

  test("always leaves at least one word, which the name had", () => {
    const words = fc.constantFrom("the", "city", "of", "county", "council", "lb", "cc", "kent", "and", "borough");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 7 }), (name) => {
        for (const { stem } of readings(name.join(" "))) {
          expect(stem).not.toBe("");
          expect(name.join(" ")).toContain(stem);
        }
      }),
    );
  });
});

test("an abbreviation is written out in each way it may be meant", () => {
  expect(spelledOut("newcastle cc")).toEqual(["newcastle county council", "newcastle city council"]);
  expect(spelledOut("newcastle")).toEqual([]);
});
