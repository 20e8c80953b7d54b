import { areaDirectory } from "../../../src/sources/areas/area-directory.ts";

const directory = areaDirectory({
  current: [
    { code: "E08000038", dfeNumber: "370" },
    { code: "E07000110", dfeNumber: "" },
  ],
  recoded: new Map([["E08000016", "E08000038"]]),
  former: new Set(["E10000006"]),
});

test("a current council is held under its own code", () => {
  expect(directory.placeOf("E08000038")).toEqual({ kind: "held", code: "E08000038", recoded: false });
});

test("a recoded council is held under its new code", () => {
  expect(directory.placeOf("E08000016")).toEqual({ kind: "held", code: "E08000038", recoded: true });
});

test("England is held, by code and by DfE's number", () => {
  expect(directory.placeOf("E92000001")).toMatchObject({ kind: "held", code: "E92000001" });
  expect(directory.placeOfDfeNumber("970")).toMatchObject({ kind: "held", code: "E92000001" });
});

test("an abolished council is former, not unknown and not its successor", () => {
  expect(directory.placeOf("E10000006").kind).toBe("former");
  expect(directory.placeOfDfeNumber("909").kind).toBe("former");
});

test.each(["E12000001", "E13000001", "E11000003", "E47000006", "W06000015", "S12000033", "N09000001", "K02000001"])(
  "%p lies outside the pack",
  (code) => expect(directory.placeOf(code).kind).toBe("elsewhere"),
);

test.each(["E07999999", "E0800003", "Kent", "", "E10000006 "])("%p is unknown", (code) => {
  expect(directory.placeOf(code).kind).toBe("unknown");
});

test("DfE's regions lie outside the pack; a number nobody knows is unknown", () => {
  expect(directory.placeOfDfeNumber("982").kind).toBe("elsewhere");
  expect(directory.placeOfDfeNumber("777").kind).toBe("unknown");
  expect(directory.placeOfDfeNumber("").kind).toBe("unknown");
});
