import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { rebuildReport } from "../../../src/actions/report/rebuild.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { contentFor, neighbours, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { comment, commentsIn, onlyReport } from "./typed.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 16]);
const options = { set: neighbours, date: "2026-12-22", call: callerOf(functionTable), noted: false };

test("x", async () => {
  const { port } = await packFile(desk, content, { noted: false });
  await comment(port, "O05M01", { owner: "Ann", commentary: "Line one\nline two" });
  await comment(port, "O05M02", { commentary: { formula: '="Gap "&TEXT(D8,"0.0")&" and "&D7&$B$3' } });
  await comment(port, "O16M01", { owner: 46356, commentary: "=not a formula" }).catch(() => undefined);
  await port.write({ sheet: "LOF Best start in life", row: 30, column: 3 }, [["a note of mine"]]);
  await port.write({ sheet: "LOF Summary", row: 60, column: 9 }, [[{ formula: "=1+1", value: 2 }]]);
  const earlier = await onlyReport(port);
  const built = await rebuildReport(port, desk, contentFor(desk, "Kent", [5]), { ...options, earlier });
  const x = await readEarlierReports(port);
  console.warn(
    JSON.stringify(
      [earlier.besides, built, await commentsIn(port), x[0]?.unplaced, x[0]?.sheets, x[0]?.besides],
      null,
      1,
    ),
  );
});
