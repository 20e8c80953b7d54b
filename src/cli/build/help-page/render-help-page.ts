import type { ICustomFunctionsMetadata, IFunction } from "custom-functions-metadata";
import { advice } from "./advice.ts";
import { anchorOf, functionSection } from "./function-section.ts";
import { escapeHtml } from "./html.ts";

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const style = `:root { color-scheme: light dark; --ground: #fff; --text: #242424; --second: #424242; --line: #e0e0e0; --accent: #0f6cbd; --subtle: #f5f5f5; --focus: #000; }
@media (prefers-color-scheme: dark) { :root { --ground: #292929; --text: #fff; --second: #d6d6d6; --line: #4a4a4a; --accent: #62abf5; --subtle: #1f1f1f; --focus: #fff; } }
body { margin: 0 auto; max-width: 46rem; padding: 1rem 1rem 4rem; background: var(--ground); color: var(--text); font: 1rem/1.5 "Segoe UI", "Segoe UI Variable", system-ui, Arial, sans-serif; }
h1, h2, h3 { font-weight: 600; line-height: 1.3; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; }
a { color: var(--accent); } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code { font: 0.9em Consolas, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
.call { background: var(--subtle); padding: 0.5rem 0.75rem; border-radius: 4px; }
dt { margin-top: 0.5rem; } dt span { color: var(--second); } dd { margin-left: 1.5rem; color: var(--second); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }`;

/** The help page: every function of functions.json with its own anchor, and advice on errors. One file, no script. */
export function renderHelpPage({ functions, enums }: ICustomFunctionsMetadata): string {
  const entry = (one: IFunction): string =>
    `<li><a href="#${anchorOf(one)}"><code>LOF.${escapeHtml(one.name)}</code></a></li>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local outcomes: help</title>
<link rel="icon" href="assets/icons/icon-32.png">
<style>${style}</style>
</head>
<body>
<main>
<h1>Local outcomes: help</h1>
<p>Type <code>=LOF.</code> in a cell and choose a function. A council is written as its name, a usual short form or its
code; a metric as its title, a short name or its id. Both may be ranges, and the answer then fills as many cells.</p>
<nav aria-label="Functions and topics">
<ul>
${functions.map(entry).join("\n")}
</ul>
<ul>
<li><a href="#errors">Errors in cells</a></li>
<li><a href="#habits">Good habits</a></li>
<li><a href="#privacy">Privacy</a></li>
<li><a href="#sources">Sources</a></li>
</ul>
</nav>
<section aria-labelledby="functions">
<h2 id="functions">Functions</h2>
${functions.map((one) => functionSection(one, enums)).join("")}</section>
${advice}</main>
</body>
</html>
`;
}
