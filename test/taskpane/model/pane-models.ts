import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../../../src/pack/read-pack.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { makeDesk, type Desk } from "../../../src/queries/desk.ts";
import type { PaneModel } from "../../../src/taskpane/model/pane-model.ts";
import { paneSet, paneSets, type UserSet } from "../../../src/taskpane/model/sets.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const file = join(process.cwd(), "assets", "pack", "lof-pack.json");

/** The pack as shipped; null where it is not built. */
export const shippedPack: Pack | null = existsSync(file) ? readPack(readFileSync(file, "utf8"), "") : null;
export const withShippedPack = shippedPack === null ? describe.skip : describe;

const desks = new Map<Pack, Desk>();

function deskOf(pack: Pack): Desk {
  const desk = desks.get(pack) ?? makeDesk(pack);
  desks.set(pack, desk);
  return desk;
}

export interface ModelAsked {
  readonly pack?: Pack;
  readonly set?: string;
  readonly own?: readonly UserSet[];
  readonly today?: string;
}

/** The pane's model for a council, on the tiny pack if no other is given. */
export function modelOf(council: string, asked: ModelAsked = {}): PaneModel {
  const { pack = tinyPack, set = "neighbours", own = [], today = "2026-11-21" } = asked;
  const desk = deskOf(pack);
  const area = desk.areaNamed(council);
  if (isRefusal(area)) throw new Error(area.sentence);
  return { desk, area, set: paneSet(paneSets(desk, area, own), set), today };
}
