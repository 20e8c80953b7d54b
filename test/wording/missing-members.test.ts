import { missingMembers } from "../../src/comparison/missing-members.ts";
import { missingList, missingWords } from "../../src/wording/missing-members.ts";
import { compare } from "../comparison/tiny-comparison.ts";

test("nobody missing is nothing", () => {
  expect(missingList([])).toBe("");
  expect(missingList(missingMembers(compare("O06M09", "Wokingham", ["Reading", "Slough"])))).toBe("");
});

test("each is named with why: suppressed, of another tier, outside England, without this year", () => {
  expect(missingList(missingMembers(compare("O06M09", "Wokingham", ["Isle of Wight", "East Sussex", "Dover"])))).toBe(
    "Isle of Wight (suppressed); East Sussex (not for this period); Dover (other tier)",
  );
  expect(missingList(missingMembers(compare("O06M09", "Wokingham", "ons")))).toBe(
    "Maidstone (other tier); Cardiff (outside England); City of Edinburgh (outside England)",
  );
});

test("one whose figures are of other periods is so named, and one without any reason has no figure", () => {
  const member = { name: "Kent", area: null } as const;
  expect(missingWords({ ...member, kind: "other-period", reason: null })).toBe("not for this period");
  expect(missingWords({ ...member, kind: "no-figure", reason: null })).toBe("no figure");
});
