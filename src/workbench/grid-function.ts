import { BaseFunction, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { FunctionEntry } from "../taskpane/function-list.ts";
import { isCellError } from "../functions/cell-error.ts";
import type { Implementation } from "./custom-functions.ts";
import { ArgumentFault, excelArguments } from "./grid-arguments.ts";
import { fromGrid, gridError, toGrid } from "./grid-values.ts";

/**
 * One of our functions as the grid's engine calls it, synchronously.
 *
 * It takes the engine's value objects rather than its plain values, because those show blank cells and left-out
 * arguments as 0. It never throws: an exception in the engine would end the whole calculation.
 */
export class GridFunction extends BaseFunction {
  readonly #entry: FunctionEntry;
  readonly #implementation: Implementation;

  constructor(name: string, entry: FunctionEntry, implementation: Implementation) {
    super(name);
    this.#entry = entry;
    this.#implementation = implementation;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      const args = excelArguments(given.map(fromGrid), this.#entry.parameters);
      const answer = this.#implementation(...args, { functionName: this.#entry.id });
      return answer instanceof Promise ? gridError("#BUSY!", "The figures are still being read.") : toGrid(answer);
    } catch (thrown) {
      if (isCellError(thrown)) return gridError(thrown.code, thrown.message);
      if (thrown instanceof ArgumentFault) return gridError("#VALUE!", thrown.message);
      return gridError("#VALUE!", `The function failed unexpectedly: ${String(thrown)}`);
    }
  }
}
