import {
  inGroups,
  inNoGroup,
  jobAndNamed,
  ofGroup,
  readGroups,
  type GroupLine,
} from "../../../src/report/choices/groups.ts";
import type { ReportContent } from "../../../src/report/content.ts";
import { contentFor } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const line = (group: string, holds: string, row = 2): GroupLine => ({ where: `row ${row}`, group, holds });
const groupsOf = (...lines: GroupLine[]) => {
  const { groups, faults } = readGroups(desk, lines);
  expect(faults).toEqual([]);
  return groups;
};
const shape = ({ pages }: ReportContent) =>
  pages.map(({ group, outcome, rows }) => [group, outcome.number, new Set(rows.map(({ metric }) => metric.id)).size]);

describe("a council's table of directorates", () => {
  test("names outcomes by number or name and metrics by name or id, together or line by line", () => {
    const [children, growth] = groupsOf(
      line("Children", "5, 6; "),
      line("Growth", "Housing quality"),
      line("children ", "persistent absence; O04M01"),
    );
    expect([...(children?.outcomes ?? [])].map(({ number }) => number)).toEqual([5, 6]);
    expect([...(children?.metrics ?? [])]).toEqual(["O06M09", "O04M01"]);
    expect([...(growth?.outcomes ?? [])].map(({ title }) => title)).toEqual(["Housing quality and safety"]);
  });

  test("an empty line is passed over; what cannot be read is told with its row, and the rest is read", () => {
    const { groups, faults } = readGroups(desk, [
      line("", ""),
      line("", "5", 3),
      line("Growth", " ; ", 4),
      line("Adults", "outcome 99; 8", 5),
    ]);
    expect(faults).toEqual([
      "In row 3, “5” stands beside no directorate or committee.",
      "In row 4, “Growth” has no outcome or metric.",
      expect.stringMatching(/^In row 5: No metric is called “outcome 99”/),
    ]);
    expect(groups.map(({ name, outcomes }) => [name, outcomes.size])).toEqual([["Adults", 1]]);
  });
});

describe("a report by directorates", () => {
  const kent = contentFor(desk, "Kent", [5, 6, 8]);
  const count = (outcome: number): number =>
    new Set(kent.pages.find((page) => page.outcome.number === outcome)?.rows.map(({ metric }) => metric.id)).size;

  test("of one directorate has its outcomes, less the metrics that another names", () => {
    const groups = groupsOf(line("Children", "6; 5"), line("Public health", "8; persistent absence"));
    const [children, health] = groups.map((group) => ofGroup(desk, kent, group, groups));
    expect(shape(children as ReportContent)).toEqual([
      ["Children", 5, count(5)],
      ["Children", 6, count(6) - 1],
    ]);
    expect(shape(health as ReportContent)).toEqual([
      ["Public health", 6, 1],
      ["Public health", 8, count(8)],
    ]);
    expect(children?.group).toBe("Children");
    expect(children?.pages[1]?.figures).toBe(kent.pages[1]!.figures - 1);
  });

  test("of all stands in the table's order, each metric once, what belongs to none last", () => {
    const groups = groupsOf(line("Public health", "8; persistent absence"), line("Schools", "6"), line("Both", "8"));
    expect(shape(inGroups(desk, kent, groups))).toEqual([
      ["Public health", 6, 1],
      ["Public health", 8, count(8)],
      ["Schools", 6, count(6) - 1],
      [null, 5, count(5)],
    ]);
  });

  test("what belongs to no directorate is named, where it is the job of one of the councils", () => {
    const groups = groupsOf(line("Public health", "8; persistent absence"), line("Rest", "4;5;7;9;10;11;12;13;14"));
    const numbers = (...tiers: ("county" | "single")[]) =>
      inNoGroup(desk, groups, new Set(tiers)).map(({ number }) => number);
    expect(numbers("county")).toEqual([6]);
    expect(numbers("county", "single")).toEqual([2, 3, 6]);
  });

  test("its sources are those of its own pages", () => {
    const groups = groupsOf(line("Schools", "persistent absence"));
    const { own, figures } = ofGroup(desk, kent, groups[0]!, groups).sources;
    expect(figures).toHaveLength(1);
    expect(own).toEqual(figures);
  });

  test("has the council's own job, and what is not its job or about the place only where the table names it", () => {
    const all = contentFor(desk, "Kent", "all", { context: true });
    const numbers = (...lines: GroupLine[]) =>
      jobAndNamed(desk, all, groupsOf(...lines), { context: false }).pages.map(({ outcome }) => outcome.number);
    const ours = contentFor(desk, "Kent", "our-job").pages.map(({ outcome }) => outcome.number);
    expect(numbers(line("Housing", "2"))).toEqual(ours);
    expect(numbers(line("Housing", "O02M01"))).toEqual([2, ...ours]);
    expect(numbers(line("Growth", "15"))).toEqual([...ours, 15]);
  });
});
