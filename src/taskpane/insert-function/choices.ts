import type { FunctionList, FunctionParameter } from "../function-list.ts";
import type { Choice, PaneData } from "./pane-data.ts";

const ofData: Readonly<Record<string, "councils" | "metrics">> = {
  area: "councils",
  areas: "councils",
  neighbour: "councils",
  county: "councils",
  metric: "metrics",
};

/**
 * The choices for a parameter: councils, metrics, or the words that functions.json lists. Free text is always allowed.
 */
export function choicesFor(parameter: FunctionParameter, data: PaneData, list: FunctionList): readonly Choice[] {
  const kind = ofData[parameter.name.toLowerCase()];
  if (kind !== undefined) return data[kind];
  const words = list.enums.find((one) => one.id === parameter.customEnumId)?.values ?? [];
  return words.map(({ name, stringValue, numberValue, tooltip }) => ({
    value: stringValue ?? String(numberValue ?? name),
    hint: tooltip,
  }));
}
