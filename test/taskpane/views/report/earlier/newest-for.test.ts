import { newestFor, sinceFor } from "../../../../../src/taskpane/views/report/earlier/newest-for.ts";
import { earlierOfKent } from "../../../../fixtures/earlier-of-kent.ts";
import { paneModelOf } from "../../../../fixtures/pane-model.ts";

const of = (council: string, collected: string, asBuilt: string | null = null) => ({
  now: { ...earlierOfKent, council, collected },
  asBuilt: asBuilt === null ? null : { ...earlierOfKent, council: asBuilt, collected: "then" },
});
const model = paneModelOf("Kent");

test("of several reports the newest for the pane's council counts, by whatever name it has there", () => {
  const reports = [of("Kent", "one"), of("E10000016", "two"), of("Essex", "three"), of("", "four")];
  expect(newestFor(model, reports)?.now.collected).toBe("two");
  expect(newestFor(model, [of("Essex", "one")])).toBeNull();
});

test("what is new is said since a report as it was built, where the workbook keeps that", () => {
  expect(sinceFor(model.desk, model.area, of("Kent", "now", "Kent"))?.collected).toBe("then");
  expect(sinceFor(model.desk, model.area, of("Kent", "now"))?.collected).toBe("now");
  expect(sinceFor(model.desk, model.area, of("Kent", "now", "Essex"))).toBeNull();
});
