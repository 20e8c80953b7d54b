import { plannedReports } from "../../../src/cli/report/planned-reports.ts";
import type { ReportGroup } from "../../../src/report/choices/groups.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const group = (name: string): ReportGroup => ({ name, outcomes: new Set(), metrics: new Set() });
const files = (areas: readonly string[] | "all", groups: readonly ReportGroup[] | null = null) =>
  plannedReports(desk, { areas }, groups).reports.map(({ file }) => file);

test("each council has a file, in the order given, once however often and by whatever name it is given", () => {
  expect(files(["Kent", "Bristol", "kent county council"])).toEqual(["Kent.xlsx", "Bristol, City of.xlsx"]);
});

test("all are the 317 councils, each under a name of its own, and not England", () => {
  const all = files("all");
  expect(all).toHaveLength(317);
  expect(new Set(all.map((file) => file.toLowerCase())).size).toBe(317);
  expect(all).not.toContain("England.xlsx");
});

test("a name that no council has stops no other", () => {
  const { reports, notMade } = plannedReports(desk, { areas: ["Kant", "Essex", "Cumbria"] }, null);
  expect(reports.map(({ area }) => area.name)).toEqual(["Essex"]);
  expect(notMade.map(({ name }) => name)).toEqual(["Kant", "Cumbria"]);
  expect(notMade[1]?.sentence).toMatch(/^Cumbria was replaced in 2023/);
});

test("directorates have a file each; what no file name can have is left out, and no two are alike", () => {
  const names = ["Children: 0/25", "Children? 0 25", "x".repeat(200)].map(group);
  const [one, two, long] = files(["Kent"], names);
  expect([one, two]).toEqual(["Kent - Children 0 25.xlsx", "Kent - Children 0 25 2.xlsx"]);
  expect(long?.length).toBeLessThan(100);
});
