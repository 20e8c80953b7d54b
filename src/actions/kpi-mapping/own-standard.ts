import type { Polarity } from "../../framework/metric.ts";
import type { Kpi, KpiLimit, KpiNumber } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { ownFloor } from "../../own-kpis/standard/own-floor.ts";
import { type OwnStanding, ownStanding } from "../../own-kpis/standard/own-standing.ts";
import { saidPolarity } from "../../own-kpis/standard/said-polarity.ts";
import { sameScale, scaleKind } from "../../own-kpis/standard/scale.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { type Argument, cellReference } from "../../formula/formula.ts";
import { called, equal, joined, when } from "../../report/cells.ts";
import type { Content } from "../../report/sheet-draft.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { ragWords } from "../../wording/rag.ts";
import type { MappingColumn } from "./mapping-columns.ts";
import { asRead, decimalsOf, followed, isNumber } from "./own-figure.ts";
import type { RowFrame } from "./row-frame.ts";

/**
 * The floor, the colour and what it means in words, all by formulas: the colour only as long as the list says the same
 * of the KPI and of which way is good.
 *
 * @param listed the floor as the list gives it; null for none
 */
export function ownStandard(
  frame: RowFrame,
  kpi: Kpi,
  accepted: Polarity | null,
  listed: Content,
): Partial<Record<MappingColumn, Content>> {
  const judged = ownStanding(kpi, accepted);
  const floor = judged.isFloorFromTolerance === true ? floorByTolerance(frame, kpi, judged) : listed;
  if (kpi.value === null) return { floor };
  if (judged.colour === null) return { floor, rag: withoutColour(frame, kpi, accepted, judged) };
  return { floor, rag: colourOf(frame, judged), words: inWords(frame, kpi, judged) };
}

/** The row still is about the KPI that it was written for, and the list says the same of which way is good. */
function isAsRead(frame: RowFrame): Condition[] {
  const cells = [frame.nameCell, ...frame.cellsOf("polarity").filter(({ held }) => held !== null)];
  return cells.flatMap((cell) => (cell === null ? [] : [asRead(cell)]));
}

/** The target with the list's tolerance taken off or added. */
function floorByTolerance(frame: RowFrame, { target, tolerance }: Kpi, judged: OwnStanding): Content {
  if (tolerance === null || target === null || judged.floor === null) return null;
  const apart = Math.abs(judged.floor - target.value);
  const cell = frame.listed(tolerance.column);
  const times = followed(tolerance);
  const from = frame.own("target");
  const distance = (of: Expression): Expression =>
    judged.factor === 1 ? { kind: "less", from, take: of } : { kind: "sum", parts: [from, of] };
  if (times !== null && tolerance.value >= 0 && sameFigure(apart, tolerance.value))
    return when(
      { kind: "both", all: [isNumber(cell.at), isNumber(from)] },
      distance(times === 1 ? cell.at : { kind: "times", of: cell.at, by: times }),
      words.noFloor,
    );
  // A share of the target, or one read from words: for the target and the tolerance as they were read.
  const same = [asRead(cell), asRead(frame.listed(target.column, target.row)), isNumber(from)];
  return when({ kind: "both", all: same }, distance(Number(apart.toPrecision(12))), words.readAgain);
}

function colourOf(frame: RowFrame, judged: OwnStanding): Content {
  const hasFloor = judged.floor !== null;
  const own = (id: MappingColumn): Argument => cellReference(frame.ownCell(id), { sheet: frame.ownCell(id).sheet });
  const numbers = (hasFloor ? (["value", "target", "floor"] as const) : (["value", "target"] as const)).map((id) =>
    isNumber(frame.own(id)),
  );
  const rag = called(
    "RAG",
    own("value"),
    own("target"),
    hasFloor ? own("floor") : null,
    judged.factor === 1 ? "high" : "low",
  );
  return when(
    { kind: "both", all: [...isAsRead(frame), ...numbers] },
    withStrictLimits(frame, judged, rag),
    when(isNumber(frame.own("value")), words.readAgain, words.noValue),
  );
}

/** "More than 50" is not met by 50, and "red: 20 or more" begins at 20: LOF.RAG cannot know. */
function withStrictLimits(frame: RowFrame, judged: OwnStanding, rag: Expression): Expression {
  const value = frame.own("value");
  const missed = ragWords(judged.floor === null ? "missed" : "amber", judged.factor ?? 1);
  const byTarget = judged.isTargetStrict === true ? when(equal(value, frame.own("target")), missed, rag) : rag;
  return judged.isFloorStrict === true
    ? when(equal(value, frame.own("floor")), ragWords("red", judged.factor ?? 1), byTarget)
    : byTarget;
}

/** Why there is no colour: only as long as the list says the same of the target. */
function withoutColour(frame: RowFrame, kpi: Kpi, accepted: Polarity | null, judged: OwnStanding): Content {
  const { target, value, unreadTarget } = kpi;
  const brief = unreadTarget === null || target !== null ? judged.brief : judged.words;
  const isOtherScale = target !== null && value !== null && !sameScale(value, target, scaleKind(kpi));
  if (target !== null && value !== null && !isOtherScale && saidPolarity(kpi, accepted).good === "near-target")
    return nearTarget(frame, value, target);
  const cell =
    target === null ? frame.cellSaying("target", unreadTarget ?? "") : frame.listed(target.column, target.row);
  const same = [
    ...isAsRead(frame),
    ...(cell === null ? [] : [asRead(cell)]),
    ...(isOtherScale ? [asRead(frame.listed(value.column))] : []),
  ];
  return same.length === 0 ? brief : when({ kind: "both", all: same }, brief, words.readAgain);
}

/** "1.2 above the target to stay near": the distance follows the list. */
function nearTarget(frame: RowFrame, value: KpiNumber, target: KpiLimit): Expression {
  const [own, aim] = [frame.own("value"), frame.own("target")];
  const apart: Expression = {
    kind: "round",
    of: { kind: "less", from: own, take: aim },
    decimals: Math.max(decimalsOf(value), decimalsOf(target)),
  };
  const unit = value.unit ?? target.unit;
  const far: Expression = { kind: "size", of: apart };
  const distance = unit === "£" ? joined("£", far) : unit === "%" ? joined(far, " points") : far;
  const side = when({ kind: "above", one: apart, other: 0 }, words.nearTarget.above, words.nearTarget.below);
  return when(
    { kind: "both", all: [...isAsRead(frame), isNumber(own), isNumber(aim)] },
    when(equal(apart, 0), words.nearTarget.on, joined(distance, side)),
    words.readAgain,
  );
}

/** The colour in words, which tell more than it: at the floor, or past it. */
function inWords(frame: RowFrame, kpi: Kpi, judged: OwnStanding): Content {
  const { inWords: said } = words;
  const is = (word: string): Condition => equal(frame.own("rag"), word);
  const atLimit = (id: "target" | "floor"): Condition => equal(frame.own("value"), frame.own(id));
  const missedAt = (missed: string): Expression =>
    judged.isTargetStrict === true ? when(atLimit("target"), said.atStrict(judged.factor === 1), missed) : missed;
  const missed = when(
    { kind: "contains", text: frame.own("rag"), part: words.missedPart },
    missedAt(said.missed(whyNoFloor(kpi, judged))),
    said.none,
  );
  const red = when(
    is("Red"),
    judged.isFloorStrict === true ? when(atLimit("floor"), said.atFloor, said.past) : said.past,
    said.none,
  );
  const amber = when(is("Amber"), when(atLimit("floor"), said.atFloor, missedAt(said.between)), red);
  const met = judged.isTargetStrict === true ? said.met : when(atLimit("target"), said.atTarget, said.met);
  return when(is("Green"), met, judged.floor === null ? missed : amber);
}

/** Why a missed target is neither amber nor red. */
function whyNoFloor(kpi: Kpi, { factor }: OwnStanding): string {
  const own = kpi.target === null ? null : ownFloor(kpi, kpi.target, factor ?? 1, scaleKind(kpi));
  return own?.kind === "open" ? own.words : words.noFloor;
}
