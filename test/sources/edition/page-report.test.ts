import { catalogue } from "../../../src/framework/catalogue.ts";
import { metricsPageReport } from "../../../src/sources/edition/page-report.ts";
import { asWritten, listPage, tablePage } from "../../fixtures/metrics-pages.ts";
import { fileOf } from "./read-page.ts";

test("of many files only the framework's pages are reported on, each", () => {
  const ours = catalogue.map(asWritten);
  const other = fileOf("Area code,Area name,Value\nE10000016,Kent,1\n");
  expect(metricsPageReport([other])).toBe("");
  const both = metricsPageReport([other, fileOf(listPage(ours)), fileOf(tablePage(ours))]);
  expect(both.match(/No differences/g)).toHaveLength(2);
  expect(both).toContain("(February 2026)");
});
