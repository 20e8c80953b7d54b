/** The look of the page: plain, wide enough for tables, and black on white when printed. */
export const pageStyle = `:root { color-scheme: light dark; --ground: #fff; --text: #242424; --second: #424242; --line: #d1d1d1; --accent: #0f6cbd; --subtle: #f5f5f5; --band: #0b4f8a; --on-band: #fff; --focus: #000; }
@media (prefers-color-scheme: dark) { :root { --ground: #292929; --text: #fff; --second: #d6d6d6; --line: #4a4a4a; --accent: #62abf5; --subtle: #1f1f1f; --band: #1f1f1f; --on-band: #fff; --focus: #fff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 "Segoe UI", "Segoe UI Variable", system-ui, Arial, sans-serif; }
header { background: var(--band); color: var(--on-band); } header > div, main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1.5rem; }
header p { margin: 0.25rem 0 0; }
h1, h2, h3 { font-weight: 600; line-height: 1.3; }
h1 { font-size: 1.75rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; padding-top: 0.75rem; border-top: 2px solid var(--band); } h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
p, li { max-width: 46rem; } .note { color: var(--second); font-size: 0.9rem; margin: 0.25rem 0; }
a { color: var(--accent); } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
nav { background: var(--subtle); padding: 0.75rem 1.25rem; margin-top: 1.5rem; } nav h2 { border: 0; margin: 0; padding: 0; font-size: 1rem; } nav ul { margin: 0.25rem 0 0; padding: 0; list-style: none; columns: 16rem; }
.short li { margin: 0.25rem 0; } .short { padding-left: 1.25rem; }
.wide { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; color: var(--second); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0.375rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--subtle); border-bottom: 2px solid var(--line); vertical-align: bottom; } tbody th { font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .z { color: var(--second); }
.code { font: 0.8125rem/1.4 Consolas, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
details { border-bottom: 1px solid var(--line); } summary { padding: 0.375rem; cursor: pointer; } summary:hover { background: var(--subtle); }
.sign td { height: 2.5rem; } .sign th { width: 12rem; }
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --second: #333; --line: #999; --accent: #000; --subtle: #f0f0f0; --band: #fff; --on-band: #000; }
  @page { size: A4 landscape; margin: 12mm; }
  body { font-size: 9.5pt; } header { border-bottom: 2px solid #000; } header > div, main { padding: 0.5rem 0; max-width: none; } table { font-size: 8pt; } p, li { max-width: none; }
  nav, details:not([open]), .screen { display: none; } .wide { overflow: visible; } thead { display: table-header-group; } tr, .keep { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
}`;
