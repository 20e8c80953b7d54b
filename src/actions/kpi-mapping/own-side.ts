import type { Polarity } from "../../framework/metric.ts";
import type { Kpi, KpiNumber } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { type OwnStanding, ownStanding } from "../../own-kpis/standard/own-standing.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { type Argument, cellReference } from "../../formula/formula.ts";
import { called, equal, joined, when } from "../../report/cells.ts";
import type { Content } from "../../report/sheet-draft.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { ragWords } from "../../wording/rag.ts";
import type { MappingColumn } from "./mapping-columns.ts";
import {
  asRead,
  decimalsOf,
  followed,
  isEmpty,
  isNumber,
  type ListCell,
  ownFigure,
  unreadValue,
} from "./own-figure.ts";
import type { RowFrame } from "./row-frame.ts";

type Side = Partial<Record<MappingColumn, Content>>;

/** The council's own figure and its standard. */
export function ownSide(frame: RowFrame, kpi: Kpi, accepted: Polarity | null): Side {
  const judged = ownStanding(kpi, accepted);
  return {
    name: nameOf(frame, kpi),
    value:
      kpi.value === null
        ? unreadValue(kpi, frame.cellSaying("value", kpi.unread ?? ""))
        : ownFigure(kpi.value, frame.listed(kpi.value.column), words.noValue),
    target: kpi.target === null ? null : ownFigure(kpi.target, frame.listed(kpi.target.column), words.noTarget),
    floor: floorOf(frame, kpi, judged),
    rag: standardOf(frame, kpi, judged),
    words: inWords(frame, judged),
    period: periodOf(frame, kpi),
    ...earlierOf(frame, kpi),
  };
}

/** The name as the list has it now; where that is another than the row was written for, it says so. */
function nameOf(frame: RowFrame, kpi: Kpi): Expression {
  const cell = frame.nameCell;
  if (cell === null) return kpi.name;
  return when(asRead(cell), cell.at, joined(cell.at, words.otherName));
}

/** The row still is about the KPI that it was written for. */
function isSameKpi(frame: RowFrame): Condition[] {
  return frame.nameCell === null ? [] : [asRead(frame.nameCell)];
}

/** The list's floor, or the target with its tolerance taken off or added. */
function floorOf(frame: RowFrame, { target, floor, tolerance }: Kpi, judged: OwnStanding): Content {
  if (floor !== null) return ownFigure(floor, frame.listed(floor.column), words.noFloor);
  if (tolerance === null || target === null || judged.floor === null || judged.factor === null) return null;
  const apart = Math.abs(judged.floor - target.value);
  const cell = frame.listed(tolerance.column);
  const times = followed(tolerance);
  const from = frame.own("target");
  const distance = (of: Expression): Expression =>
    judged.factor === 1 ? { kind: "less", from, take: of } : { kind: "sum", parts: [from, of] };
  if (times !== null && sameFigure(apart, tolerance.value))
    return when(
      { kind: "both", all: [isNumber(cell.at), isNumber(from)] },
      distance(times === 1 ? cell.at : { kind: "times", of: cell.at, by: times }),
      words.noFloor,
    );
  return when({ kind: "both", all: [asRead(cell), isNumber(from)] }, distance(apart), words.readAgain);
}

function standardOf(frame: RowFrame, kpi: Kpi, judged: OwnStanding): Content {
  if (kpi.value === null) return null;
  if (judged.colour === null) return withoutColour(frame, kpi, judged);
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
    { kind: "both", all: [...isSameKpi(frame), ...numbers] },
    isStrict(kpi) ? when(equal(frame.own("value"), frame.own("target")), atStrictTarget(judged), rag) : rag,
    when(isNumber(frame.own("value")), words.readAgain, words.noValue),
  );
}

/** "More than 50" is not met by 50, which LOF.RAG cannot know. */
function isStrict({ target }: Kpi): boolean {
  return target?.bound === "above" || target?.bound === "below";
}

function atStrictTarget({ floor, target, factor }: OwnStanding): string {
  if (floor !== null && floor !== target) return ragWords("amber", factor ?? 1);
  return ragWords(floor === null ? "missed" : "red", factor ?? 1);
}

/** Why there is no colour: only as long as the list says the same of the target. */
function withoutColour(frame: RowFrame, kpi: Kpi, { brief }: OwnStanding): Content {
  const { target, polarity } = kpi;
  if (polarity === "near-target" && target !== null && kpi.value !== null) return nearTarget(frame, kpi.value, target);
  const cell = target === null ? frame.cellSaying("target", kpi.unreadTarget ?? "") : frame.listed(target.column);
  const same = [...isSameKpi(frame), ...(cell === null ? [] : [asRead(cell)])];
  return same.length === 0 ? brief : when({ kind: "both", all: same }, brief, words.readAgain);
}

/** "near the target: 1.2 above": the distance follows the list. */
function nearTarget(frame: RowFrame, value: KpiNumber, target: KpiNumber): Expression {
  const [own, aim] = [frame.own("value"), frame.own("target")];
  const apart: Expression = {
    kind: "round",
    of: { kind: "less", from: own, take: aim },
    decimals: Math.max(decimalsOf(value), decimalsOf(target)),
  };
  return when(
    { kind: "both", all: [...isSameKpi(frame), isNumber(own), isNumber(aim)] },
    when(
      equal(apart, 0),
      words.nearTarget.on,
      joined(
        words.nearTarget.lead,
        { kind: "size", of: apart },
        when({ kind: "above", one: apart, other: 0 }, words.nearTarget.above, words.nearTarget.below),
      ),
    ),
    words.readAgain,
  );
}

/** The colour in words, which tell more than it: at the floor, or past it. */
function inWords(frame: RowFrame, judged: OwnStanding): Content {
  if (judged.colour === null) return null;
  const is = (word: string): Condition => equal(frame.own("rag"), word);
  const { inWords: said } = words;
  const atTarget = when(equal(frame.own("value"), frame.own("target")), said.atTarget, said.met);
  const missed = when({ kind: "contains", text: frame.own("rag"), part: words.missedPart }, said.missed, said.none);
  const red = when(is("Red"), said.past, missed);
  const amber = when(is("Amber"), when(equal(frame.own("value"), frame.own("floor")), said.atFloor, said.between), red);
  return when(is("Green"), atTarget, judged.floor === null ? missed : amber);
}

/** As the list shows it: a serial number means nothing to the reader. */
function periodOf(frame: RowFrame, { period }: Kpi): Content {
  if (period === null) return null;
  if (period.column === null) return period.text;
  const { at } = frame.listed(period.column);
  const shown: Expression =
    period.serial === undefined
      ? at
      : { kind: "day", of: at, shown: /^\d/.test(period.text) && !/^\d{4}$/.test(period.text) ? "day" : "month" };
  return when(isEmpty(at), words.noPeriod, shown);
}

function earlierOf(frame: RowFrame, { value, earlier }: Kpi): Side {
  const last = earlier.at(-1)?.number;
  if (last === undefined) return {};
  const previous = ownFigure(last, frame.listed(last.column), words.noValue);
  const trend = earlier.length < 2 ? null : trendOf(frame, [...earlier.map(({ number }) => number), value]);
  if (value === null || value.unit !== last.unit) return { previous, change: words.noChange, trend };
  const [now, before] = [frame.own("value"), frame.own("previous")];
  const decimals = Math.max(decimalsOf(value), decimalsOf(last));
  return {
    previous,
    change: when(
      { kind: "both", all: [isNumber(now), isNumber(before)] },
      { kind: "round", of: { kind: "less", from: now, take: before }, decimals },
      words.noChange,
    ),
    trend,
  };
}

/** "43.1, 44.9, 46.0", oldest first. */
function trendOf(frame: RowFrame, numbers: readonly (KpiNumber | null)[]): Expression {
  const shown = numbers.flatMap((number): Expression[] => {
    if (number === null) return [];
    const decimals = decimalsOf(number);
    return [
      {
        kind: "shown",
        of: ownFigure(number, frame.listed(number.column), words.noChange),
        format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
        shown: (of) => of.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
      },
    ];
  });
  return joined(...shown.flatMap((one, place) => (place === 0 ? [one] : [", ", one])));
}

/** Texts of the list that a row takes along: the officer's name, the comment. */
export function listText(cells: readonly ListCell[]): Expression | null {
  const filled = cells.filter(({ held }) => held !== null && held !== "");
  return filled.length === 0
    ? null
    : joined(
        ...filled.flatMap(({ at }, place) => (place === 0 ? [at] : ["; ", at])),
        ...(filled.length === 1 ? [""] : []),
      );
}
