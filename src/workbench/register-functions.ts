import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, IDescriptionService, type IFunctionInfo, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionEntry, FunctionList } from "../taskpane/function-list.ts";
import type { Implementation } from "./custom-functions.ts";
import { GridFunction } from "./grid-function.ts";

/**
 * Adds every function of functions.json to the grid, for calculation and with its texts for autocomplete and argument
 * help.
 *
 * @returns ids that functions.json lists but functions.js did not associate; empty when the two agree
 */
export function registerFunctions(
  injector: Injector,
  list: FunctionList,
  implementations: ReadonlyMap<string, Implementation>,
  namespace: string,
): string[] {
  const missing: string[] = [];
  for (const entry of list.functions) {
    const implementation = implementations.get(entry.id);
    const name = `${namespace}.${entry.name}`;
    if (!implementation) {
      missing.push(entry.id);
      continue;
    }
    injector.get(IFunctionService).registerExecutors(new GridFunction(name, entry, implementation));
    injector.get(IDescriptionService).registerDescriptions([description(name, entry)]);
  }
  return missing;
}

function description(name: string, entry: FunctionEntry): IFunctionInfo {
  const text = entry.description ?? "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: entry.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
