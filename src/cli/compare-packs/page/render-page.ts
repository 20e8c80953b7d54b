import type { PackChanges } from "../../../renewal/pack-changes.ts";
import { packSummary } from "../../../renewal/told/summary.ts";
import { pageWords as words } from "../../../wording/renewal/page-words.ts";
import { comparedWords } from "../../../wording/renewal/summary-words.ts";
import { escapeHtml } from "../../build/help-page/html.ts";
import { htmlPage } from "../../build/help-page/page-shell.ts";
import { byCouncilSection, neighboursSection, oneCouncilSection, turnedSection } from "./moved-sections.ts";
import {
  councilsSection,
  frameworkSection,
  goneSection,
  kindsSection,
  packsSection,
  type PageLimits,
  revisedSection,
  seriesSection,
} from "./sections.ts";
import { pageStyle } from "./style.ts";
import { note, type Section, sectionHtml } from "./table.ts";

/** Any page of ours is kept smaller, so that it can be sent by mail and opens at once. */
export const mostBytes = 1_000_000;

/** From the most that is readable to the least that is of use; the CSV file has everything. */
const limits: readonly PageLimits[] = [
  { ofSeries: 10, ofCouncil: 60, rows: 600 },
  { ofSeries: 5, ofCouncil: 20, rows: 400 },
  { ofSeries: 5, ofCouncil: 8, rows: 300 },
  { ofSeries: 3, ofCouncil: 3, rows: 200 },
  { ofSeries: 3, ofCouncil: 0, rows: 100 },
];

/**
 * All that is another in the later pack, as one page: no script, nothing asked of any other address.
 *
 * @param council the name of the one council that the changes are of; null for all
 */
export function renderComparePage(all: PackChanges, council: string | null): string {
  let page = "";
  for (const each of limits) {
    page = render(all, council, each);
    if (Buffer.byteLength(page) < mostBytes) return page;
  }
  return page;
}

function render(all: PackChanges, council: string | null, limit: PageLimits): string {
  const title = council === null ? words.title : words.titleOf(council);
  const sections = [
    inShort(all),
    packsSection(all),
    kindsSection(all),
    ...(council === null ? forAll(all, limit) : [oneCouncilSection(all, council, limit)]),
    signOff(),
  ];
  const entries = sections.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const body = `<header><div><h1>${escapeHtml(title)}</h1><p>${escapeHtml(comparedWords(all.before.built, all.after.built))}</p></div></header>
<main>
<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ul>
${entries.join("\n")}
</ul></nav>
${sections.map(sectionHtml).join("")}</main>`;
  return htmlPage({ title, policy, style: pageStyle, body });
}

function forAll(all: PackChanges, limit: PageLimits): Section[] {
  return [
    councilsSection(all, limit),
    frameworkSection(all, limit),
    seriesSection(all),
    goneSection(all, limit),
    revisedSection(all, limit),
    turnedSection(all, limit),
    neighboursSection(all),
    byCouncilSection(all, limit),
  ];
}

function inShort(all: PackChanges): Section {
  const items = packSummary(all).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  return { id: "in-short", heading: words.inShort, html: `<ul class="short">\n${items.join("\n")}\n</ul>\n` };
}

function signOff(): Section {
  const { signOffName, signOffDate, signOffRemarks } = words.columns;
  const rows = [signOffName, signOffDate, signOffRemarks].map(
    (name) => `<tr><th scope="row">${name}</th><td></td></tr>`,
  );
  const html = `${note(words.signOffNote)}<table class="sign keep"><caption>${words.signOff}</caption><tbody>${rows.join("")}</tbody></table>\n`;
  return { id: "sign-off", heading: words.signOff, html };
}
