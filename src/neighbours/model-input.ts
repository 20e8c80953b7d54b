import type { Area } from "../areas/area.ts";

/** One contextual indicator as the model needs it. */
export interface ModelIndicator {
  readonly id: string;
  /** By area.index; NaN where the area has none. Any unit: the model standardises. */
  readonly values: Float64Array;
}

/** The input of the open model: a data pack, or anything else with areas and indicators. */
export interface ModelInput {
  readonly areas: readonly Area[];
  readonly indicators: readonly ModelIndicator[];
}

/** Weight of an indicator by its id; an indicator left out weighs 1. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Whether a number is a weight: 0, or from 0.000001 to 1,000,000. Far larger or smaller ones leave what a number can
 * hold, and every council would be at the same distance.
 */
export function isWeight(number: number): boolean {
  return number === 0 || (number >= 1e-6 && number <= 1e6);
}

/**
 * City of London and Isles of Scilly: councils so unlike any other that they would stretch every scale. They are left
 * out of standardising and of every list of neighbours, but have a list of their own like any other council.
 */
export const leftOutOfModel: ReadonlySet<string> = new Set(["E09000001", "E06000053"]);
