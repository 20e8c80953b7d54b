import { functionTable } from "./table.ts";

interface Runtime {
  associate(id: string, implementation: unknown): void;
}

/**
 * Registers every function with the custom functions runtime (Excel's, or the same one in the workbench).
 *
 * @throws Error when no runtime is loaded: then no formula could work, and the page should say so
 */
export function registerFunctions(): void {
  const runtime = (globalThis as { CustomFunctions?: Partial<Runtime> }).CustomFunctions;
  if (typeof runtime?.associate !== "function") throw new Error("The custom functions runtime is not loaded.");
  for (const [id, implementation] of Object.entries(functionTable)) runtime.associate(id, implementation);
}
