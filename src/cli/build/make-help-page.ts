/**
 * Writes the help page from the functions.json in the same folder, and the methods page beside it: `npx tsx
 * src/cli/build/make-help-page.ts dist/help.html`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ICustomFunctionsMetadata } from "custom-functions-metadata";
import { root } from "../root.ts";
import { renderHelpPage } from "./help-page/render-help-page.ts";
import { renderMethodsPage } from "./help-page/render-methods-page.ts";

const [, , page] = process.argv;
if (page === undefined) throw new Error("Say where the help page should go, such as dist/help.html.");

const list = JSON.parse(
  readFileSync(join(dirname(page), "functions.json"), "utf8"),
) as Partial<ICustomFunctionsMetadata>;
writeFileSync(page, renderHelpPage({ functions: list.functions ?? [], enums: list.enums ?? [] }));
const methods = readFileSync(join(root, "src/METHODS.md"), "utf8");
writeFileSync(join(dirname(page), "methods.html"), renderMethodsPage(methods));
