import type { Area } from "../../areas/area.ts";
import { namedSet, setNames } from "../../comparison/sets/named-set.ts";
import type { Pack } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import type { Block, NewSheet } from "../../workbook/port.ts";
import { choiceWords as words } from "../../wording/report/choice-words.ts";
import type { ReportFrame } from "../cells.ts";
import { yesNoChoices } from "../summary/inputs.ts";
import { looks } from "../looks.ts";
import { Drafting, type SheetDraft } from "../sheet-draft.ts";

/** The hidden sheet with what can be chosen, and the cells of the summary that offer it. */
export interface Lists {
  readonly sheet: SheetDraft;
  readonly choices: NonNullable<NewSheet["choices"]>;
}

/**
 * The names of all councils and of the sets that this one has, for the cells with council and set to choose from. They
 * stand on a sheet of their own, since a list in the cell itself may have 255 letters at most; it is hidden, so that it
 * is not printed. The cells that say Yes or No have these two.
 *
 * @param own names of the workbook's own sets
 */
export function listsSheet(
  frame: ReportFrame,
  name: string,
  pack: Pack,
  area: Area,
  own: readonly string[] = [],
): Lists {
  const councils = pack.areas.filter(({ tier }) => tier !== "country").map((area) => area.name);
  councils.sort((one, other) => one.localeCompare(other, "en"));
  const sets = [
    ...setNames.flatMap(([key, spelling]) => (isNoValue(namedSet(pack, area, key)) ? [] : [spelling])),
    ...own,
  ];
  const draft = new Drafting(name, [34, 18]);
  draft.row(words.listHeadings, looks.head);
  for (let i = 0; i < Math.max(councils.length, sets.length); i++) draft.row([councils[i] ?? null, sets[i] ?? null]);
  const block = (column: number, rows: number): Block => ({ sheet: name, row: 1, column, rows, columns: 1 });
  const cell = (row: number, column: number): Omit<Block, "sheet"> => ({ row, column, rows: 1, columns: 1 });
  const { council, set, setAsBuilt } = frame;
  const isNamed = set.rows === 1 && sets.includes(setAsBuilt[0] ?? "");
  const ofSet = isNamed ? block(1, sets.length) : block(0, councils.length);
  return {
    sheet: { ...draft.finish({ headerRow: 0, print: null }), hidden: true },
    choices: [
      { at: cell(council.row, council.column), from: block(0, councils.length) },
      ...Array.from({ length: set.rows }, (_, i) => ({ at: cell(set.row + i, set.column), from: ofSet })),
      ...yesNoChoices(frame),
    ],
  };
}
