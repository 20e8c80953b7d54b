import type { Polarity } from "../../framework/metric.ts";
import { earlierInLine, previousFigure } from "../../own-kpis/earlier-figures.ts";
import type { Kpi, KpiNumber } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { joined, when } from "../../report/cells.ts";
import type { Content } from "../../report/sheet-draft.ts";
import type { MappingColumn } from "./mapping-columns.ts";
import { asRead, decimalsOf, isEmpty, isNumber, type ListCell, ownFigure, unreadValue } from "./own-figure.ts";
import { ownStandard } from "./own-standard.ts";
import type { RowFrame } from "./row-frame.ts";

type Side = Partial<Record<MappingColumn, Content>>;

/** The council's own figure and its standard. */
export function ownSide(frame: RowFrame, kpi: Kpi, accepted: Polarity | null): Side {
  return {
    name: nameOf(frame, kpi),
    value:
      kpi.value === null
        ? unreadValue(kpi, frame.cellSaying("value", kpi.unread ?? ""))
        : ownFigure(kpi.value, frame.listed(kpi.value.column), words.noValue),
    target: limitOf(frame, kpi, "target"),
    ...ownStandard(frame, kpi, accepted, limitOf(frame, kpi, "floor")),
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

/** The list's target or floor; one in words that is no number as the list writes it. */
function limitOf(frame: RowFrame, kpi: Kpi, kind: "target" | "floor"): Content {
  const limit = kpi[kind];
  const missing = kind === "target" ? words.noTarget : words.noFloor;
  if (limit !== null) return ownFigure(limit, frame.listed(limit.column, limit.row), missing);
  const unread = kind === "target" ? kpi.unreadTarget : kpi.unreadFloor;
  if (unread === null) return null;
  const cell = frame.cellSaying(kind, unread);
  return cell === null ? unread : when(isEmpty(cell.at), missing, cell.at);
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

function earlierOf(frame: RowFrame, kpi: Kpi): Side {
  const { value } = kpi;
  const last = previousFigure(kpi)?.number;
  if (last === undefined) return {};
  const line = frame.table.columns.has("trend") ? earlierInLine(kpi) : [];
  const previous = ownFigure(last, frame.listed(last.column), words.noValue);
  const trend = line.length < 2 ? null : trendOf(frame, [...line.map(({ number }) => number), value]);
  if (value === null || value.unit !== last.unit) return { previous, change: words.noChange, trend };
  const [now, before] = [frame.own("value"), frame.own("previous")];
  if (!frame.table.columns.has("change")) return { previous };
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
