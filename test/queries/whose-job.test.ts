import type { Area } from "../../src/areas/area.ts";
import type { Metric } from "../../src/framework/metric.ts";
import { jobElsewhere } from "../../src/queries/whose-job.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const { pack, areaNamed } = shippedDesk();

test.each([
  ["Maidstone", "O06M01", "Kent's job"],
  ["Maidstone", "O03M04", null],
  ["Kent", "O03M04", "the districts' job"],
  ["Kent", "O12M01", null],
  ["Gateshead", "O06M01", null],
  ["England", "O06M01", null],
])("%s, %s: %p", (council, id, words) => {
  expect(jobElsewhere(pack, areaNamed(council) as Area, pack.metricById.get(id) as Metric)).toBe(words);
});
