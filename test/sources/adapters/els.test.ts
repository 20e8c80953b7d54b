import { readEls } from "../../../src/sources/adapters/els.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

const read = (rows: string): Reading =>
  readEls(
    `areacd,indicator,period,observation,lci_95,uci_95,status\n${rows}\n`,
    "els.csv",
    smallDirectory,
    new Set(["Pay"]),
  );

test("an empty observation is what its status says, and not published where it says nothing", () => {
  const statuses = ["c", "u", "x", "z", ""];
  const areas = ["E10000016", "E07000110", "E08000037", "E08000038", "E06000063"];
  const { figures, issues } = read(statuses.map((mark, at) => `${areas[at] ?? ""},Pay,2025,,,,${mark}`).join("\n"));
  expect(figures.map((one) => one.state)).toEqual([
    "suppressed",
    "suppressed", // unreliable: too few people were asked
    "notPublished",
    "notApplicable",
    "notPublished",
  ]);
  expect(issues).toEqual([]);
});

test("a number beside a status is the number; limits go with a number only", () => {
  const { figures } = read("E10000016,Pay,2025,600,590,610,u\nE08000037,Pay,2025,,590,610,c");
  expect(figures).toMatchObject([
    { value: 600, lower95: 590, upper95: 610 },
    { value: null, lower95: null, upper95: null },
  ]);
});

test("one limit may be missing; one that is no number is an issue that names its column", () => {
  expect(read("E10000016,Pay,2025,600,590,,")).toMatchObject({
    figures: [{ lower95: 590, upper95: null }],
    issues: [],
  });
  expect(read("E10000016,Pay,2025,600,590,wide,").issues).toMatchObject([
    { code: "unreadable-number", row: 2, column: "uci_95" },
  ]);
});

test("other indicators of the file are left alone; places beyond our councils pass, codes nobody knows do not", () => {
  const { figures, issues } = read("E10000016,Rent,2025,many,,,\nW06000015,Pay,2025,600,,,\nE07999999,Pay,2025,600,,,");
  expect(figures).toEqual([]);
  expect(issues).toMatchObject([{ code: "unknown-area", row: 4 }]);
});
