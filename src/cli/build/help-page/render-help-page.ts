import type { ICustomFunctionsMetadata, IFunction } from "custom-functions-metadata";
import { advice } from "./advice.ts";
import { anchorOf, functionSection } from "./function-section.ts";
import { escapeHtml } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** The help page: every function of functions.json with its own anchor, and advice on errors. One file, no script. */
export function renderHelpPage({ functions, enums }: ICustomFunctionsMetadata): string {
  const entry = (one: IFunction): string =>
    `<li><a href="#${anchorOf(one)}"><code>LOF.${escapeHtml(one.name)}</code></a></li>`;
  return pageShell(
    "Local outcomes: help",
    `<h1>Local outcomes: help</h1>
<p>Type <code>=LOF.</code> in a cell and choose a function. A council is written as its name, a usual short form or its
code; a metric as its title, a short name or its id. Both may be ranges, and the answer then fills as many cells. How
every number, place and word is worked out, with a formula to check it by: <a href="methods.html">Methods</a>.</p>
<nav aria-label="Functions and topics">
<ul>
${functions.map(entry).join("\n")}
</ul>
<ul>
<li><a href="methods.html">Methods</a></li>
<li><a href="#errors">Errors in cells</a></li>
<li><a href="#habits">Good habits</a></li>
<li><a href="#privacy">Privacy</a></li>
<li><a href="#sources">Sources</a></li>
</ul>
</nav>
<section aria-labelledby="functions">
<h2 id="functions">Functions</h2>
${functions.map((one) => functionSection(one, enums)).join("")}</section>
${advice}`,
  );
}
