import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { rebuildReport } from "../../../src/actions/report/rebuild.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { contentFor, neighbours, packFile, SheetView } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { comment, onlyReport } from "./typed.ts";

const desk = shippedDesk();
const sheetName = "LOF New since last report";

test("a report built again against another set says what is new on a sheet, which the next one takes the place of", async () => {
  const first = contentFor(desk, "Kent", [5]);
  const { port } = await packFile(desk, first, { noted: false });
  await comment(port, "O05M01", { commentary: "Kept." });
  const options = { date: "2026-12-22", call: callerOf(functionTable), noted: false };
  const set = chooseSet(desk, ["region"]);
  if (isRefusal(set)) throw new Error(set.sentence);
  const again = async (now: "region" | "neighbours") => {
    const earlier = await onlyReport(port);
    const region = { kind: "named", name: "region" } as const;
    return now === "region"
      ? rebuildReport(port, desk, contentFor(desk, "Kent", [5], { set }), {
          ...options,
          set: region,
          earlier,
          since: earlier,
        })
      : rebuildReport(port, desk, first, { ...options, set: neighbours, earlier, since: earlier });
  };
  await again("region");
  // A file's sheets keep the names they were made under.
  const sheetNames = async () =>
    (await port.sheets()).map(({ name }) => name).filter((name) => name.startsWith(sheetName));
  const view = async () => new SheetView(await port.read((await sheetNames())[0] ?? ""));
  expect((await view()).text).toMatch(
    /All outcomes \| All measures \| Set \| neighbours \| region \| Another set was chosen\./,
  );
  await again("neighbours");
  expect((await view()).text).toMatch(
    /All outcomes \| All measures \| Set \| region \| neighbours \| Another set was chosen\./,
  );
  const names = (await port.sheets()).map(({ name }) => name);
  expect(await sheetNames()).toHaveLength(1);
  expect(names.filter((name) => name.startsWith("LOF Comments"))).toEqual([]);
  const [report, ...more] = await readEarlierReports(port);
  expect(more).toEqual([]);
  expect(report?.rows.find(({ id }) => id === "O05M01")?.commentary).toBe("Kept.");
});
