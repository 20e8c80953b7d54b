import type { ICustomFunctionsMetadata, IFunction, IFunctionParameter } from "custom-functions-metadata";

/** functions.json: the public list of functions, the same file that Excel reads. */
export type FunctionList = ICustomFunctionsMetadata;
export type FunctionEntry = IFunction;
export type FunctionParameter = IFunctionParameter;

/** Reads functions.json; anything else at that address is an error. */
export async function fetchFunctionList(address: string): Promise<FunctionList> {
  const response = await fetch(address);
  const body = response.ok ? ((await response.json()) as Partial<FunctionList>) : {};
  if (!Array.isArray(body.functions)) {
    throw new Error(`The list of functions could not be read from ${address} (status ${response.status}).`);
  }
  return { functions: body.functions, enums: body.enums ?? [] };
}
