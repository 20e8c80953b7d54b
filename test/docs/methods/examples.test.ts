import { shippedDesk } from "../../audit/audit-case.ts";
import { awaitPack } from "../../../src/functions/pack-holder.ts";
import { lines, methods, names, numbersOf, shownLike } from "./methods-page.ts";
import { typed } from "./typed-call.ts";

/*
 * The examples of src/METHODS.md, asked of the functions. With a renewed pack the lines that fail are to be refreshed:
 * "Received" is what stands there now. `LOF_FRESH=1 npx jest test/docs/methods` prints all of them at once, as they
 * would stand on the page.
 */

beforeAll(() => {
  awaitPack();
  shippedDesk();
});

const asked = lines.filter(({ call }) => call !== "");
const taken = names.filter(({ from }) => from.includes("("));

test("the page has examples in every section that decides a number, a place or a word", () => {
  const sections = [...methods.matchAll(/^## (.+)$/gm)].map(([, section]) => section as string);
  const without = sections.filter((one) => !lines.some(({ section }) => section === one));
  expect(without).toEqual(["How to read the examples", "States of a cell"]);
});

test.each(taken)("$section: the figures of $name are those of $from", ({ figures, from, ...rest }) => {
  const found = typed(from).flat();
  const date = /^=DATE\((\d+),(\d+),(\d+)\)$/.exec(figures);
  if (date !== null) {
    const iso = date.slice(1).map((part) => part.padStart(2, "0"));
    expect(found).toEqual([iso.join("-")]);
    return;
  }
  const stated = numbersOf({ figures, from, ...rest });
  const held = found.filter((value) => typeof value === "number");
  expect(held.map((value, at) => shownLike(value, stated[at] ?? ""))).toEqual(stated);
});

test.each(asked)("$section: $call gives $answer", ({ call, answer }) => {
  const cells = typed(call);
  expect(cells.map((row) => row.length)).toEqual([1]);
  expect(shownLike(cells[0]?.[0], answer)).toBe(answer);
});

test("every period of an example is named in the text, not only in a call", () => {
  const periods = [...names.map(({ from }) => from), ...lines.map(({ call }) => call)].flatMap((call) =>
    [...call.matchAll(/"(20\d\d(?:\/\d\d)?)"/g)].map(([, period]) => period as string),
  );
  const prose = methods.replace(/^\|.*$/gm, "");
  expect([...new Set(periods)].filter((period) => !prose.includes(period))).toEqual([]);
});

const fresh = process.env["LOF_FRESH"] === undefined ? test.skip : test;
fresh("what would stand on the page now", () => {
  const figures = taken.map((one) => {
    const stated = numbersOf(one);
    const held = typed(one.from).flat();
    const numbers = held.filter((value) => typeof value === "number");
    const shown = stated.length === 0 ? held : numbers.map((value, at) => shownLike(value, stated[at] ?? ""));
    return `| \`${one.name}\` | ${shown.join("; ")} |`;
  });
  const answers = asked.map(({ call, answer }) => `| ${shownLike(typed(call)[0]?.[0], answer)} | \`=${call}\` |`);
  process.stdout.write(`${[...figures, ...answers].join("\n")}\n`);
});
