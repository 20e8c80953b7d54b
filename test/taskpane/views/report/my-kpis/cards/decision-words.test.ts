import { matchKpi } from "../../../../../../src/own-kpis/match.ts";
import { decisionWords } from "../../../../../../src/taskpane/views/report/my-kpis/cards/decision-words.ts";
import { namedKpi } from "../../../../../own-kpis/named-kpi.ts";
import { shippedDesk } from "../../../../../fixtures/shipped-desk.ts";

const match = (name: string) => matchKpi(shippedDesk(), namedKpi(name));

// The first match makes the index of all measures, which takes long on a busy machine.
beforeAll(() => void matchKpi(shippedDesk(), namedKpi("Persistent absence")), 60_000);

test("a difference that was accepted is still said, in words that are true after it", () => {
  const partial = match("NEET aged 16 to 18");
  expect(partial.grade).toBe("partial");
  const { lead, rest } = decisionWords({ kind: "matched", match: partial, how: "suggested" }, partial);
  expect(lead).toBe("Accepted, although ages differ");
  expect(rest.join(" ")).toMatch(/16 to 18/);
});

test("a choice by search is the user's own", () => {
  const close = match("Persistent absence");
  expect(decisionWords({ kind: "matched", match: close, how: "chosen" }, close).lead).toBe("Chosen by you");
});

test("left unmatched is said with why there was no match, and without a word on a match that was refused", () => {
  expect(decisionWords({ kind: "none" }, match("Potholes mended in 24 hours")).rest).not.toEqual([]);
  expect(decisionWords({ kind: "none" }, match("Persistent absence"))).toEqual({ lead: "Left unmatched", rest: [] });
});
