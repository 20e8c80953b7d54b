import { missingMembers } from "../../comparison/missing-members.ts";
import type { Expression } from "../../formula/expression.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { missingList } from "../../wording/missing-members.ts";
import { assuranceWords as words } from "../../wording/report/assurance.ts";
import { equal, joined, ofSet, type ReportFrame, when } from "../cells.ts";
import type { ReportRow } from "../content.ts";

/** Approximate length of a member's name with its reason, and how much longer one of several may be. */
const missingName = { usual: 28, longer: 24 } as const;
/** A list of neighbours is named whole; of larger sets the members without a figure are counted. */
const mostMembersNamed = 15;

/** The members of the set without a figure, counted where they are too many to be named. */
export function lacking(frame: ReportFrame, id: string, most: number): Expression {
  const [count, n, named] = ["missing", "n", "missing names"].map((statistic) => ofSet(frame, id, statistic));
  if (count === undefined || n === undefined || named === undefined) throw new Error("A statistic is not asked for.");
  const some = when({ kind: "above", one: count, other: most }, joined(count, words.members), named);
  const any = when(equal(n, 0), words.noMember, some);
  return when({ kind: "above", one: count, other: 0 }, any, words.noneLacks);
}

/** How many members without a figure have names now that are to be shown. */
function lackingNow({ compared }: ReportRow): number {
  if (isNoValue(compared) || compared.comparison.n === 0) return 0;
  return compared.marks.missing > mostMembersNamed ? 0 : compared.marks.missing;
}

/** Their names with the reasons, as they stand in the row. */
export function namesNow(row: ReportRow): string {
  if (lackingNow(row) === 0 || isNoValue(row.compared)) return "";
  return missingList(missingMembers(row.compared.comparison));
}

/** How many names the row has room for, whichever they are, with reasons as long as now; those of now in any case. */
export function namesThatFit(row: ReportRow, room: number): number {
  const now = lackingNow(row);
  const usual = Math.max(missingName.usual, Math.ceil(namesNow(row).length / Math.max(1, now)));
  return Math.max(now, Math.floor((room - missingName.longer) / usual));
}
