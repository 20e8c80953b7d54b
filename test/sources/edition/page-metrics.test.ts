import { pageMetrics } from "../../../src/sources/edition/page-metrics.ts";
import { fileOf } from "./read-page.ts";

const page = (items: string, heading = "5. Best start in life"): string =>
  `<html><head><title>Local Outcomes Framework</title></head><body><h2>${heading}</h2><h3>Outcome metrics</h3><ul>${items}</ul></body></html>`;
const first = (items: string, heading?: string) => pageMetrics(fileOf(page(items, heading)))?.metrics[0];

test("a file of figures is no such page", () =>
  expect(pageMetrics(fileOf("code,name,value\nE10000016,Kent,1\n"))).toBeNull());

test("a metric has its outcome, type, source, and whether it is a placeholder", () => {
  expect(first('<li>Take-up (<a href="#">DfE</a>)</li>')).toEqual({
    heading: "5. Best start in life",
    outcome: 5,
    type: "outcome",
    title: "Take-up",
    source: "DfE",
    placeholder: false,
    polarity: null,
  });
  expect(first("<li>Take-up [placeholder, ready by launch]</li>")).toMatchObject({
    title: "Take-up",
    placeholder: true,
  });
});

test("what is said beside the title is no part of it, and brackets of its own are", () => {
  expect(first('<li>Take-up [shared with outcome 6] (<a href="#">DfE</a>)</li>')?.title).toBe("Take-up");
  expect(first('<li>Take-up (also under outcome 6) (<a href="#">DfE</a>)</li>')?.title).toBe("Take-up");
  expect(first('<li>Air (less than 2.5 [PM2.5]) (<a href="#">OHID</a>)</li>')?.title).toBe(
    "Air (less than 2.5 [PM2.5])",
  );
});

test("which way is good is taken where the page says it", () => {
  expect(first('<li>Take-up [higher is better] (<a href="#">DfE</a>)</li>')).toMatchObject({
    title: "Take-up",
    polarity: "higher-is-better",
  });
});

test("an outcome is known by its name whatever its number, else by its number, else not", () => {
  expect(first("<li>A</li>", "9. Best start in life")?.outcome).toBe(5);
  expect(first("<li>A</li>", "15. Economic prosperity and regeneration (contextual outcome)")?.outcome).toBe(15);
  expect(first("<li>A</li>", "5. The best start")?.outcome).toBe(5);
  expect(first("<li>A</li>", "17. Culture")?.outcome).toBeNull();
});
