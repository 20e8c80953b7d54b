import { isSentence } from "../../../src/actions/freeze/own-shapes.ts";
import { expressionFormula } from "../../../src/formula/expression.ts";
import { pageSources } from "../../../src/report/page/sources.ts";
import { workOut } from "../../../src/report/work-out.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { fontSize, pageWidth } from "../../../src/report/page/widths.ts";
import { linesOf } from "../../../src/report/text-lines.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
/** The sentence of a council's page, with another council typed or without. */
const foot = (
  council: string,
  outcome: number,
  { typed = council, set = neighbours.name }: { typed?: string; set?: string } = {},
): CellValue => {
  const [page] = contentFor(desk, council, [outcome]).pages;
  if (page === undefined) throw new Error("no page");
  const frame = reportFrame({ summary: "S", detail: "D", method: "M" }, council, neighbours);
  const sentence = pageSources(frame, page);
  const said = workOut(sentence, {
    valueAt: ({ row }) => (row === frame.council.row ? typed : set),
    call: () => [[null]],
  });
  expect(linesOf(String(said), { width: pageWidth, fontSize })).toBe(1);
  expect(isSentence(expressionFormula(sentence, { namespace: "LOF", onSheet: "page" }))).toBe(true);
  return said;
};

test("a page names the publishers of its figures, and whose copies were used", () => {
  expect(foot("Kent", 9)).toMatch(
    /^Figures as published by DHSC and Skills for Care; Kent’s and the set’s are taken from copies of the publishers’ files that others made\.$/,
  );
  expect(foot("Gateshead", 9)).toMatch(
    /^Figures as published by DHSC and Skills for Care; some of Gateshead’s and the set’s are taken from copies of the publishers’ files that others made and some from a compilation that others made\./,
  );
});

test("a publisher is named only for figures that are there, and no council for another's source", () => {
  // Of Health, Kent has healthy life expectancy and child obesity here, and nothing that OHID is named for. Obesity is
  // from a copy of OHID's file.
  expect(foot("Kent", 8)).toMatch(
    /^Figures as published by DHSC; some of Kent’s and the set’s are taken from copies of the publishers’ files that others made\.$/,
  );
  for (const outcome of [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    for (const council of ["Kent", "Maidstone"])
      expect(foot(council, outcome)).not.toMatch(/single-tier councils are|compilation/);
  expect(foot("Kent", 4)).toMatch(/^No figure of DHSC, MHCLG or OHID is held here for Kent or the set\.$/);
});

test("of another council's sources a page says only where they are to be found", () => {
  expect(foot("Kent", 9, { typed: "Essex" })).toMatch(
    /^Whose files these figures were taken from: see =LOF\.ABOUT\(measure, “source”\), or build the report for Essex and this set\.$/,
  );
  expect(foot("Gateshead", 9, { typed: "Kent" })).not.toMatch(/Gateshead|compilation/);
  expect(foot("Kent", 8, { typed: "Maidstone" })).not.toContain("as published by");
  expect(foot("Kent", 9, { set: "region" })).toMatch(/^Whose files [^.]*\.ABOUT[^.]* for Kent and this set\./);
});

test("no publisher is a framework or a monitoring system", () => {
  const publishers = new Set(desk.pack.metrics.map(({ publisher }) => publisher));
  expect([...publishers].filter((one) => one === "ASCOF" || one === "NDTMS")).toEqual([]);
});

test("whoever copied a file is said for every file that is not in a public body's own repository", () => {
  const bodies = /github\.com\/(ONSdigital|ONSvisual|dfe-analytical-services|communitiesuk)\//;
  for (const { id, address, copiedBy } of desk.pack.sources)
    expect([id, copiedBy !== undefined]).toEqual([id, !bodies.test(address)]);
});

/** Hosts of publishers: of government, its bodies, and those that publish for it. */
const publishersHosts =
  /^https:\/\/(([a-z-]+\.)*gov\.uk|www\.ofcom\.org\.uk|digital\.nhs\.uk|fingertips\.phe\.org\.uk|www\.nomisweb\.co\.uk|www\.ndtms\.net|www\.skillsforcare\.org\.uk|www\.sportengland\.org|department-for-education\.shinyapps\.io)\//;

test("a release page is an address of its publisher, not of a copy; the sources without one are counted", () => {
  for (const { id, release, address } of desk.pack.sources) {
    if (release === undefined) continue;
    expect([id, publishersHosts.test(release)]).toEqual([id, true]);
    expect(release).not.toBe(address);
  }
  const without = desk.pack.sources.filter(({ release }) => release === undefined).map(({ id }) => id);
  expect(without).toEqual([
    "lof-defra",
    "lof-dft",
    "lof-dhsc-asc",
    "lof-mhclg",
    "lof-nomis",
    "lof-ons-release",
    "child-obesity",
  ]);
});
