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
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 0.9rem; } th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); } td code { overflow-wrap: break-word; } th { font-weight: 600; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }`;

/** A page of the help around its content. One file, no script; nothing is asked of any other address. */
export function pageShell(title: string, main: string): string {
  const head = '<link rel="icon" href="assets/icons/icon-32.png">\n';
  return htmlPage({ title, policy, head, style, body: `<main>\n${main}</main>` });
}

/** What a page of one file is made of. */
interface PageParts {
  readonly title: string;
  readonly policy: string;
  /** Further lines of its head. */
  readonly head?: string;
  readonly style: string;
  readonly body: string;
}

/** A page of one file, in English. */
export function htmlPage({ title, policy: allowed, head = "", style: looks, body }: PageParts): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}<style>${looks}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
