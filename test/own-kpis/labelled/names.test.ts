import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

/** Names as councils' reports write them, labelled before they were tried: name, unit and figure only. */
const csv = readFileSync(join(import.meta.dirname, "names.csv"), "utf8");
const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.map(
  ({ label = "", metrics = "", differs = "", name = "", unit = "", figure = "" }) => ({
    labels: label.split("|"),
    metrics: metrics.split("|"),
    differs: differs.split("|"),
    name,
    unit,
    figure,
  }),
);
const asLabel = { close: "same", partial: "related", none: "none" } as const;

const judged = rows.map((row) => {
  const { unit, figure } = row;
  const value =
    figure === "" ? null : { value: Number(figure), text: figure, held: Number(figure), unit: null, column: 1 };
  const match = matchKpi(shippedDesk(), namedKpi(row.name, { unit, value }));
  const given = asLabel[match.grade];
  const isRight = row.labels.includes(given) && (match.metric === null || row.metrics.includes(match.metric.id));
  const parts = match.reasons.flatMap(({ part, parts: several = [] }) => [part ?? "", ...several]);
  return { ...row, given, isRight, isPartRight: row.differs.some((one) => parts.some((part) => part === one)) };
});

const share = (label: string, isGood: (one: (typeof judged)[number]) => boolean): number => {
  const wanted = judged.filter(({ labels: [first] }) => first === label);
  return wanted.filter(isGood).length / wanted.length;
};

test("no name is called the same that is not, and what is the same is never called nothing", () => {
  expect(judged.filter(({ given, isRight }) => given === "same" && !isRight).map(({ name }) => name)).toEqual([]);
  expect(
    judged.filter(({ labels, given }) => labels[0] === "same" && given === "none").map(({ name }) => name),
  ).toEqual([]);
});

test("of names that are the same nine in ten are found, of related ones three in four, and what is none stays none", () => {
  expect(share("same", ({ isRight }) => isRight)).toBeGreaterThan(0.9);
  expect(share("related", ({ isRight }) => isRight)).toBeGreaterThan(0.75);
  expect(share("none", ({ isRight }) => isRight)).toBeGreaterThan(0.85);
});

test("of the related names found, most are told a part that differs", () => {
  const found = judged.filter(
    ({ labels, given, isRight }) => labels[0] === "related" && given === "related" && isRight,
  );
  expect(found.filter(({ isPartRight }) => isPartRight).length / found.length).toBeGreaterThan(0.6);
});
