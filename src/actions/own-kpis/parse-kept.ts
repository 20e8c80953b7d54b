import type { ColumnChoice } from "../../own-kpis/kpi.ts";
import { columnNames } from "../../own-kpis/match-words.ts";
import type { Block } from "../../workbook/port.ts";
import { keptKpiWords as words } from "../../wording/workbook/kept-kpis.ts";
import type { KeptDecision, KeptKpis, KeptList } from "./kept-list.ts";

type Unknown<T> = Partial<Record<keyof T, unknown>>;

/** What the workbook holds, as far as it makes sense: of anything else a sentence, and the rest is used. */
export function parseKept(text: string | null): KeptKpis {
  if (text === null || text === "") return { lists: [], problem: null, isNewer: false };
  const held = parsed(text);
  if (typeof held?.version === "number" && held.version > 1) return { lists: [], problem: words.newer, isNewer: true };
  if (held?.version !== 1 || !Array.isArray(held.lists)) return { lists: [], problem: words.damaged, isNewer: false };
  const lists = held.lists.filter(isList);
  return { lists, problem: lists.length === held.lists.length ? null : words.partly, isNewer: false };
}

function parsed(text: string): { version?: unknown; lists?: unknown } | null {
  try {
    const held: unknown = JSON.parse(text);
    return typeof held === "object" && held !== null ? held : null;
  } catch {
    return null;
  }
}

function isList(value: unknown): value is KeptList {
  const { block, choices, decisions } = (value ?? {}) as Unknown<KeptList>;
  const { columns, withHidden } = (choices ?? {}) as Unknown<KeptList["choices"]>;
  return (
    isBlock(block) &&
    typeof withHidden === "boolean" &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Array.isArray(decisions) &&
    decisions.every(isDecision)
  );
}

function isBlock(value: unknown): value is Block {
  const { sheet, row, column, rows, columns } = (value ?? {}) as Unknown<Block>;
  return (
    typeof sheet === "string" &&
    [row, column].every(isCount) &&
    [rows, columns].every((one) => isCount(one) && one !== 0)
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isColumn(value: unknown): value is ColumnChoice {
  const { column, heading, kind } = (value ?? {}) as Unknown<ColumnChoice>;
  return isCount(column) && typeof heading === "string" && typeof kind === "string" && Object.hasOwn(columnNames, kind);
}

function isDecision(value: unknown): value is KeptDecision {
  const { reference, name, section, series, title, how } = (value ?? {}) as Unknown<KeptDecision>;
  const isText = (one: unknown): boolean => one === null || typeof one === "string";
  return (
    typeof name === "string" &&
    typeof title === "string" &&
    [reference, section, series].every(isText) &&
    (how === "suggested" || how === "chosen")
  );
}
