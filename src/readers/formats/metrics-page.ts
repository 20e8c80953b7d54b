import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from "parse5";
import { fact, type Sink } from "../observation.ts";
import type { DocumentReader, OpenDocument } from "../reader.ts";
import { editionDate } from "../../text/edition-date.ts";
import { tidy } from "../sheet/sheet.ts";

/** A metric as the framework's page has it. */
interface PageMetric {
  readonly outcome: string;
  readonly kind: "outcome metric" | "output metric";
  readonly title: string;
  /** What stands in the last brackets: whose figures they are. */
  readonly source: string;
  readonly placeholder: boolean;
}

/** How the format's name begins, by which its metrics are known among those of other files. */
export const metricsPageFormat = "Local Outcomes Framework, priority outcomes and metrics";

const editions = { list: "from July 2026", table: "February 2026" } as const;

/**
 * The Local Outcomes Framework's own page of outcomes and metrics: the edition of July 2026 with headings and lists, and
 * that of February 2026 with one table. Titles are given as they stand, slips and all.
 */
export const metricsPage: DocumentReader<string> = {
  publisher: "Ministry of Housing, Communities and Local Government",
  format: metricsPageFormat,
  tried: false,
  open: (html) => {
    const document = openPage(html);
    return document === null ? null : { ...document, edition: `${document.edition}${updatedOn(html)}` };
  },
};

/** The same page as GOV.UK's content interface gives it: the page's text is in `details.body`. */
export const metricsPageContent: DocumentReader<unknown> = {
  publisher: metricsPage.publisher,
  format: `${metricsPageFormat}, from GOV.UK's interface`,
  tried: false,
  open: (content) => {
    const page = content as {
      title?: unknown;
      details?: { body?: unknown } | null;
      public_updated_at?: unknown;
    } | null;
    const body = page?.details?.body;
    if (typeof page?.title !== "string" || typeof body !== "string") return null;
    const document = openPage(`<h1>${page.title}</h1>${body}`);
    const updated = page.public_updated_at;
    if (document === null || typeof updated !== "string") return document;
    return { ...document, edition: `${document.edition}, updated ${updated.slice(0, 10)}` };
  },
};

function openPage(html: string): OpenDocument | null {
  if (!/local outcomes framework/i.test(html) || !/out(come|put) metrics/i.test(html)) return null;
  const nodes = elements(parse(html));
  const tables = nodes.filter((node) => node.tagName === "table" && /outcome metrics/i.test(textOf(node)));
  const metrics = tables.length === 0 ? fromLists(nodes) : tables.flatMap(fromTable);
  if (metrics.length === 0) return null;
  return {
    edition: tables.length === 0 ? editions.list : editions.table,
    read: (sink) => metrics.forEach((metric, at) => observe(metric, at + 1, sink)),
  };
}

function observe({ outcome, kind, title, source, placeholder }: PageMetric, row: number, sink: Sink): void {
  const note = [source, placeholder ? "placeholder" : ""].filter((text) => text !== "").join("; ");
  sink.observe({ ...fact(`${outcome}; ${kind}`, title, row), note });
}

/**
 * An outcome's heading is the last before a line that says which kind of metrics follows, whatever its level; the next
 * heading of that level or above ends its lists. Where it has no number the line must be that and no more, for a
 * paragraph about metrics may stand under any heading.
 */
function fromLists(nodes: readonly Html.Element[]): PageMetric[] {
  const metrics: PageMetric[] = [];
  let last = { text: "", level: 0 };
  let outcome = last;
  let kind: PageMetric["kind"] | null = null;
  for (const node of nodes) {
    const text = tidy(textOf(node));
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
    const isBare = /^out(come|put) metrics(?: ?\([^()]*\))?:?$/i.test(text);
    const isKind = isBare || (/^out(come|put) metrics/i.test(text) && startsWithNumber(last.text));
    if ((level > 0 || node.tagName === "p") && isKind) {
      outcome = last;
      kind = /^output/i.test(text) ? "output metric" : "outcome metric";
    } else if (level > 0 && (kind === null || level <= outcome.level)) {
      last = { text, level };
      kind = null;
    } else if (node.tagName === "li" && outcome.text !== "" && kind !== null) {
      metrics.push({ outcome: outcome.text, kind, ...ofItem(text, linkTextOf(node)) });
    }
  }
  return metrics;
}

const startsWithNumber = (text: string): boolean => /^\d+\./.test(text);

/** When the page was last changed, as it says itself: ", updated 2026-09-14"; "" where it does not. */
function updatedOn(html: string): string {
  const tag = /<meta[^>]*\bname="govuk:public-updated-at"[^>]*>/i.exec(html)?.[0] ?? "";
  const [day = editionDate(/\bUpdated:?\s+(\d{1,2} [a-z]{3,9} 20\d\d)\b/i.exec(html)?.[1] ?? "").date] =
    /20\d\d-\d\d-\d\d/.exec(tag) ?? [];
  return day === "" ? "" : `, updated ${day}`;
}

function fromTable(table: Html.Element): PageMetric[] {
  const metrics: PageMetric[] = [];
  for (const row of elements(table).filter((node) => node.tagName === "tr")) {
    const cells = elements(row).filter((node) => node.tagName === "td" || node.tagName === "th");
    const [first, , outcomes, outputs] = cells;
    const name = first === undefined ? "" : tidy(textOf(first));
    if (name === "" || outcomes === undefined || /^priority outcome/i.test(name)) continue;
    for (const [kind, cell] of [
      ["outcome metric", outcomes],
      ["output metric", outputs],
    ] as const) {
      if (cell === undefined) continue;
      for (const { text, link } of itemsOf(cell)) metrics.push({ outcome: name, kind, ...ofItem(text, link) });
    }
  }
  return metrics;
}

/** Around the text of a link, and at the end of a line, while a cell is taken apart. */
const [linkStart, linkEnd, lineEnd] = ["\uE000", "\uE001", "\n"];

/**
 * The items of a cell. Each has a dash before it, on a line of its own or after the source or mark of the one before:
 * a title may have dashes of its own ("Absence: absence rate - persistent and severe absence").
 */
function itemsOf(cell: Html.Element): { readonly text: string; readonly link: string | null }[] {
  const marked = markedText(cell);
  const lines = marked
    .split(lineEnd)
    .map(tidy)
    .filter((line) => line !== "");
  const isDashed = lines.some((line) => /^[-–•]\s/.test(line));
  const isLinked = marked.includes(linkEnd);
  const between = isLinked ? /(?<=\uE001\s?\)|\]) [-–•] (?=\S)/ : /(?<=[)\]]) [-–•] (?=\S)/;
  const items: string[] = [];
  for (const line of lines) {
    const [first = "", ...more] = line.split(between);
    if (!isDashed || items.length === 0 || /^[-–•]\s/.test(first)) items.push(first.replace(/^[-–•]\s+/, ""));
    else items.push(`${items.pop() ?? ""} ${first}`);
    items.push(...more);
  }
  return items.map((item) => {
    const [, link = noLink] = /.*\uE000([^\uE001]*)\uE001/.exec(item) ?? [];
    const text = tidy(item.replace(/[\uE000\uE001]/g, ""));
    return { text, link: isLinked ? tidy(link) : null };
  });
}

function markedText(node: Html.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value.replace(/\s/g, " ");
      if (!tree.isElementNode(child)) return "";
      if (child.tagName === "br") return lineEnd;
      const text = markedText(child);
      if (child.tagName === "a") return `${linkStart}${text}${linkEnd}`;
      return /^(p|li|div|ul|ol)$/.test(child.tagName) ? `${lineEnd}${text}${lineEnd}` : text;
    })
    .join("");
}

/** What stands in no text: the item has no link. */
const noLink = "\u0000";

/** A title may end in brackets of its own: only the last, with the link, is the source. */
function ofItem(item: string, link: string | null): Omit<PageMetric, "outcome" | "kind"> {
  const placeholder = /\[placeholder[^\]]*\]/i.test(item);
  const text = tidy(item.replace(/\[placeholder[^\]]*\]/gi, " "));
  const last = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(text);
  const isSource = last !== null && (link === null ? !placeholder : (last[2] as string).includes(link));
  return {
    title: isSource ? (last[1] as string) : text,
    source: isSource ? (last[2] as string).trim() : "",
    placeholder,
  };
}

function linkTextOf(node: Html.Element): string {
  const link = elements(node).find(({ tagName }) => tagName === "a");
  return link === undefined ? noLink : tidy(textOf(link));
}

/** Every element below a node, in the order of the page. */
function elements(node: Html.ParentNode): Html.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elements(child)] : []));
}

function textOf(node: Html.ParentNode): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? `${textOf(child)} ` : ""))
    .join("");
}
