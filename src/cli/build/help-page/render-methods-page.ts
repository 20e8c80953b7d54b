import { headingsOf, markdownToHtml } from "./markdown.ts";
import { escapeHtml } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/**
 * The methods page beside the help: how every number, place and word is worked out, with a list of its sections.
 *
 * @param markdown the text of src/METHODS.md
 */
export function renderMethodsPage(markdown: string): string {
  const [, opening = "", rest = ""] = /^([\s\S]*?)(?=^## )([\s\S]*)$/m.exec(markdown) ?? [];
  const sections = headingsOf(rest).filter(({ level }) => level === 2);
  const entries = sections.map(({ text, anchor }) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`);
  return pageShell(
    "Local outcomes: methods",
    `${markdownToHtml(opening)}<p>How to write each function: <a href="help.html">Help</a>.</p>
<nav aria-label="Sections">
<ul>
${entries.join("\n")}
</ul>
</nav>
${markdownToHtml(rest)}`,
  );
}
