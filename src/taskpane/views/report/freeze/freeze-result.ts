import { freeze } from "../../../../actions/freeze/freeze.ts";
import { fullName, type Left, type Scope } from "../../../../actions/freeze/scope.ts";
import { repair } from "../../../../actions/freeze/repair.ts";
import { thaw } from "../../../../actions/freeze/thaw.ts";
import type { Renamed } from "../../../../actions/freeze/thaw-plan.ts";
import { blockName } from "../../../../formula/cell-name.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import {
  freezeSentence,
  leftSentence,
  renamedOffer,
  repairSentence,
  thawSentence,
} from "../../../../wording/workbook/freeze.ts";
import type { Port } from "../../../../workbook/port.ts";
import type { TaskHandles } from "../../task.ts";

export { readFrozenList } from "../../../../actions/freeze/frozen-sheet.ts";

export type FreezeVerb = "freeze" | "thaw" | "repair";

/** One formula that was left as it is. */
interface LeftLine {
  /** "Kent!B4". */
  readonly cell: string;
  readonly formula: string;
  readonly why: string;
}

/** What freezing, thawing or repairing did, in words. */
export interface FreezeDone {
  readonly verb: FreezeVerb;
  readonly sentence: string;
  readonly left: readonly LeftLine[];
  /** Its scope; used again when the user wants the changed cells thawed too. */
  readonly scope: Scope;
  /** Some were left because their cells were changed since: thawing them would overwrite that. */
  readonly changed: number;
  /** Sheets that seem to have other names now, with the words that offer to thaw them there. */
  readonly renamed: readonly (Renamed & { readonly offer: string })[];
}

/** What a button asks for. */
export interface Asked {
  readonly verb: FreezeVerb;
  readonly scope: Scope;
  /** Thaw also what was changed since. */
  readonly overwrite?: boolean;
  /** Thaw on sheets that have other names now. */
  readonly renamed?: readonly Renamed[];
}

/** Does what the button says. @throws PortError in words */
export async function runVerb(port: Port, model: PaneModel, asked: Asked, handles: TaskHandles): Promise<FreezeDone> {
  const { verb, scope, overwrite = false, renamed = [] } = asked;
  if (verb === "freeze") {
    const edition = model.desk.pack.edition;
    const options = { ...handles, edition, date: model.today };
    const { frozen, besides, unmarked, left, listSheet } = await freeze(port, scope, options);
    const cells = frozen.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const silent = unmarked.map((block) => `${block.sheet}!${blockName(block)}`);
    const tally = {
      formulas: frozen.length,
      cells,
      left: left.length,
      labels: besides.filter(({ formula }) => formula.startsWith("=")).length,
      notes: besides.filter(({ formula }) => !formula.startsWith("=")).length,
      unmarked: silent,
    };
    return outcome(asked, freezeSentence(tally, listSheet ?? ""), left);
  }
  if (verb === "thaw") {
    const done = await thaw(port, scope, { ...handles, overwrite, renamed });
    const { thawed, left } = done;
    const result = outcome(asked, thawSentence({ formulas: thawed.length, cells: 0, left: left.length }), left);
    return { ...result, renamed: done.renamed.map((one) => ({ ...one, offer: renamedOffer(one.from, one.to) })) };
  }
  const { repaired, left, stillUnknown } = await repair(port, scope, handles);
  return outcome(asked, repairSentence(repaired.length, left.length, stillUnknown.length), left);
}

function outcome({ verb, scope }: Asked, sentence: string, left: readonly Left[]): FreezeDone {
  const lines = left.map(({ cell, formula, why }) => ({ cell: fullName(cell), formula, why: leftSentence(why) }));
  return {
    verb,
    scope,
    sentence,
    left: lines,
    changed: left.filter(({ why }) => why.kind === "changed").length,
    renamed: [],
  };
}
