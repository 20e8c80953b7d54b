import { pageSources } from "../../src/report/page-sentences.ts";
import { contentFor } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const foot = (outcome: number, method: string | null = "LOF Method and sources (2)"): string => {
  const [page] = contentFor(desk, "Kent", [outcome]).pages;
  if (page === undefined) throw new Error("no page");
  return pageSources(desk.pack, page, method);
};

test("a page names the publishers, whose copies were used, and its own method sheet", () => {
  expect(foot(9)).toMatch(
    /^Figures as published by DHSC and Skills for Care; those of single-tier councils are taken from a compilation by others, some of other councils from copies of the publishers’ files that others made\. Addresses, caveats and method on “LOF Method and sources \(2\)”\./,
  );
  expect(foot(8)).toMatch(/^Figures as published by DHSC and OHID;/);
  expect(foot(8, null)).not.toContain("Addresses");
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

test("a release page is an address of its publisher, not of a copy", () => {
  const pages = desk.pack.sources.flatMap(({ release }) => release ?? []);
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(page).toMatch(/^https:\/\/[a-z.-]*(gov\.uk|ofcom\.org\.uk)\//);
});
