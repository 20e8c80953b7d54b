import { join } from "node:path";
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
  type IFunction,
} from "custom-functions-metadata";
import { functionSources, functionTable } from "../../functions/table.ts";
import { root } from "../root.ts";

/** The placeholder address in the sources that the build replaces with the real one. */
const placeholder = "https://lof-for-excel.example";

/** Desktop Excel refuses a larger list. */
const mostBytes = 1_000_000;

/** The list as Excel reads it; the first flag allows errors as arguments. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/**
 * The public list of functions, made from the doc comments in their source and checked.
 *
 * @param host address for help pages; null leaves the placeholder
 * @throws Error that names every fault
 */
export async function functionsJson(host: string | null): Promise<string> {
  const files = functionSources.map((name) => join(root, "src/functions", name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`The functions cannot be listed:\n${errors.join("\n")}`);
  const { functions } = JSON.parse(metadataJson) as ICustomFunctionsMetadata;
  const list: FunctionsJson = { allowErrorForDataTypeAny: true, functions: inTableOrder(functions).map(publicForm) };
  const faults = faultsOf(list);
  if (faults.length > 0) throw new Error(`The list of functions is not fit to publish:\n${faults.join("\n")}`);
  return `${JSON.stringify(list, null, 2).replaceAll(placeholder, host ?? placeholder)}\n`;
}

function inTableOrder(functions: readonly IFunction[]): IFunction[] {
  const ids = Object.keys(functionTable);
  return [...functions].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** As users see it: a one-line description, and no trailing underscore on arguments named after a reserved word. */
function publicForm(one: IFunction): IFunction {
  return {
    ...one,
    description: oneLine(one.description),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      name: parameter.name.replace(/_$/, ""),
      description: oneLine(parameter.description),
    })),
  };
}

const oneLine = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** Everything wrong with a list, by Microsoft's rules and by our own. */
export function faultsOf(list: FunctionsJson): string[] {
  const ids = list.functions.map((one) => one.id);
  const missing = Object.keys(functionTable).filter((id) => !ids.includes(id));
  const unknown = ids.filter((id) => !Object.hasOwn(functionTable, id));
  const bytes = Buffer.byteLength(JSON.stringify(list));
  return [
    ...missing.map((id) => `${id} is in the table but not in the list`),
    ...unknown.map((id) => `${id} is in the list but not in the table`),
    ...(bytes < mostBytes ? [] : [`the list has ${bytes} bytes, Excel takes less than ${mostBytes}`]),
    ...list.functions.flatMap(functionFaults),
  ];
}

function functionFaults(one: IFunction): string[] {
  const faults: string[] = [];
  const fault = (broken: boolean, what: string): void => void (broken && faults.push(`${one.id}: ${what}`));
  fault(!/^[A-Z][A-Z0-9.]{2,127}$/.test(one.id), "the id is not three or more capital letters");
  fault(/^[A-Z]{1,3}[0-9]+$/.test(one.id), "the id is the address of a cell");
  fault(one.name !== one.id, "name and id differ");
  fault(one.helpUrl !== `${placeholder}/help.html#${one.id.toLowerCase()}`, "the help address is not its own");
  fault(!one.description?.includes(`=LOF.${one.id}(`), "the description has no example");
  fault(one.result?.dimensionality !== "matrix", "the answer is not declared as rows of cells");
  let optional = false;
  for (const parameter of one.parameters) {
    fault((parameter.description ?? "") === "", `the argument ${parameter.name} is not described`);
    fault(optional && parameter.optional !== true, `${parameter.name} must be given after one that may be left out`);
    optional = parameter.optional === true;
  }
  return faults;
}
