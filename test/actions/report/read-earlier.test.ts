import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 16]);

test("a report as it was built", async () => {
  const { port } = await packFile(desk, content);
  const reports = await readEarlierReports(port);
  for (const r of reports) console.warn(JSON.stringify({ ...r, rows: r.rows.slice(0, 3), places: null }, null, 1).slice(0, 6000), r.rows.length);
});
