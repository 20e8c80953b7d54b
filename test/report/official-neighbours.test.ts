import type { Desk } from "../../src/queries/desk.ts";
import { openModelName } from "../../src/neighbours/open-model.ts";
import { chooseSet } from "../../src/queries/choose-set.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { leftOut, officialDesk } from "../fixtures/official-desk.ts";
import { contentFor, packFile } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const list = "MHCLG's statistical neighbours, July 2026";
const shared = "11 of the 15 are also among the nearest fifteen by the LOF-21 open model.";
let desk: Desk;

beforeAll(async () => {
  desk = await officialDesk();
}, 120_000);

async function report(council: string, name = "neighbours", from = desk) {
  const set = chooseSet(from, name === "neighbours" ? [] : [name]);
  if (isRefusal(set)) throw new Error(set.sentence);
  const file = await packFile(from, contentFor(from, council, [6], { set }), { set: { kind: "named", name } });
  return { summary: await file.sheet("LOF Summary"), method: await file.sheet("LOF Method and sources") };
}

test("a report says which list was used, with its date, and how many of it our model has too", async () => {
  const { summary, method } = await report("Gateshead");
  expect(summary.value(1, 0)).toBe(`Gateshead against ${list} (15 councils)`);
  expect(summary.text).toContain(shared);
  expect(summary.text).not.toContain("not MHCLG’s list");
  expect(method.text).toContain(`The figures now stand beside those of ${list}. ${shared}`);
  expect(method.text).toContain(`are ${list}, retrieved on 5 October 2026: in its order, without distances or reasons`);
}, 60_000);

test("for a council that MHCLG's list leaves out it is the open model's, and says why", async () => {
  const { summary } = await report(leftOut);
  expect(summary.value(1, 0)).toMatch(
    /^Kent against neighbours by the LOF-21 open model, .* \(15 councils\); MHCLG’s list has none for this council$/,
  );
  expect(summary.text).not.toContain("also among");
}, 60_000);

test("our model by its name is not MHCLG's, and an older list is said with its own date", async () => {
  const ours = await report("Gateshead", openModelName);
  expect(ours.summary.value(1, 0)).toMatch(/ by the LOF-21 open model, .*; not MHCLG’s list$/);
  expect(ours.summary.text).not.toContain("also among");
  const older = await report("Gateshead", "MHCLG 2025");
  expect(older.summary.value(1, 0)).toBe("Gateshead against MHCLG's statistical neighbours, July 2025 (15 councils)");
  expect(older.summary.text).toContain("15 of the 15 are also among the nearest fifteen");
}, 60_000);

test("without the list in the pack a report says that it is not there", async () => {
  const { summary, method } = await report("Gateshead", "neighbours", shippedDesk());
  expect(summary.value(1, 0)).toMatch(/not MHCLG’s list$/);
  expect(summary.text).not.toContain("also among");
  expect(method.text).toContain("are those of the LOF-21 open model: MHCLG’s list is not in this pack.");
}, 60_000);
