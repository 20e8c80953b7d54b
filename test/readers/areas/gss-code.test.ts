import { isGssCode } from "../../../src/readers/areas/gss-code.ts";

test.each(["E10000016", "E92000001", "W06000015", "S12000049", "N92000002", "K02000001"])("%s is a code", (text) =>
  expect(isGssCode(text)).toBe(true),
);

test.each(["", "E1000001", "E100000161", "e10000016", "X10000016", "E0521", "[z]", "-", "E10000016 "])(
  "%p is none",
  (text) => expect(isGssCode(text)).toBe(false),
);
