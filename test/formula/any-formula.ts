import fc from "fast-check";

/** A formula around one LOF call, whose arguments are known because it was built from them. */
export interface BuiltFormula {
  readonly formula: string;
  readonly args: readonly string[];
}

const textOf = (signs: string, maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...Array.from(signs)), minLength: 1, maxLength })
    .filter((one) => one === one.trim() && !/^'|'$/.test(one));

/** Signs that mean something outside a name or text, so that a reader who looks into one goes wrong. */
const column = textOf(`aZé1 '[]#@"(){},;!$%&*+-/<>=.\\|~^`, 8)
  // @borgar/fx takes what is before such a ! for a book: tokens.test.ts has it among the differences.
  .filter((one) => !/\].*!/.test(one))
  .map((one) => one.replace(/['[\]#@]/g, "'$&"));
const sheet = textOf(`aZé1 '"(){},;!#@$%&+-<>=.|~^`, 8).map((one) => one.replaceAll("'", "''"));
const literal = fc
  .string({ unit: fc.constantFrom(...Array.from(`aZé1 '"[](){},;!#@\n`)), maxLength: 8 })
  .map((one) => `"${one.replaceAll('"', '""')}"`);
const error = fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
const number = fc.constantFrom("1", "1.5", "1E-3", "0.25", "TRUE");
const name = fc.constantFrom("x", "my_name", "a.b", String.raw`x\y?`, "Größe", "_y", "ставка");
const reference = fc.oneof(
  fc.constantFrom("A1", "$B$2", "A1:$C3", "A:A", "1:3", "Sheet1!C3", "Größe!A1:B2", "B2#", "Kent!$C$3#"),
  fc.constantFrom("[1]Sheet1!A1", "[1]!my_name", "[Book 2.xlsx]Sheet1!A1", "Jan:Dec!A1", "Book.xlsx!T[x]"),
  sheet.map((one) => `'${one}'!A1`),
  sheet.map((one) => `'${one}'!B2#`),
  sheet.map((one) => `'[Book 2.xlsx]${one}'!$B$2:C3`),
  column.map((one) => `T[${one}]`),
  column.map((one) => `T[@[${one}]]`),
  column.map((one) => `[@[${one}]]`),
  fc.tuple(column, column).map(([one, other]) => `T[[#All],[${one}]:[${other}]]`),
);
const constant = fc.oneof(number, literal, error);
const array = fc.tuple(constant, constant, constant, constant).map(([a, b, c, d]) => `{${a},${b};${c},${d}}`);
const space = fc.constantFrom("", "", "", " ", "\n  ");
const operator = fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", ">=", "^");

const { expression } = fc.letrec<{ expression: string; args: string[] }>((tie) => ({
  args: fc.array(tie("expression"), { maxLength: 3 }),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    reference,
    constant,
    name,
    array,
    reference.map((one) => `@${one}`),
    fc
      .tuple(tie("expression"), space, operator, tie("expression"))
      .map(([a, gap, sign, b]) => a + gap + sign + gap + b),
    tie("expression").map((one) => `(-${one})`),
    fc
      .tuple(fc.constantFrom("SUM", "IF", "LOF.METRIC", "LOG10", "_xlfn.XLOOKUP"), tie("args"), space)
      .map(([called, args, gap]) => `${called}(${args.join(`,${gap}`)})`),
    fc.tuple(name, tie("expression"), tie("expression")).map(([one, is, then]) => `LET(${one},${is},${then})`),
    fc.tuple(name, tie("expression"), tie("expression")).map(([one, is, then]) => `LAMBDA(${one},${is})(${then})`),
  ),
}));

/** Formulas of every kind, each with a LOF call of known arguments first. */
export const builtFormula: fc.Arbitrary<BuiltFormula> = fc
  .tuple(fc.array(expression, { minLength: 2, maxLength: 4 }), space, fc.option(expression))
  .map(([args, gap, more]) => ({
    formula: `=IFERROR(LOF.METRIC(${args.map((one) => gap + one + gap).join(",")}),${more ?? ""})`,
    args,
  }));
