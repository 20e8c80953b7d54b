import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from "parse5";
import { fact, type Sink } from "../observation.ts";
import type { DocumentReader } from "../reader.ts";
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

const editions = { list: "from July 2026", table: "February 2026" } as const;

/**
 * The Local Outcomes Framework's own page of outcomes and metrics: the edition of July 2026 with headings and lists, and
 * that of February 2026 with one table. Titles are given as they stand, slips and all.
 */
export const metricsPage: DocumentReader<string> = {
  publisher: "Ministry of Housing, Communities and Local Government",
  format: "Local Outcomes Framework, priority outcomes and metrics",
  tried: false,
  open: (html) => {
    if (!/local outcomes framework/i.test(html) || !/out(come|put) metrics/i.test(html)) return null;
    const nodes = elements(parse(html));
    const table = nodes.find((node) => node.tagName === "table" && /outcome metrics/i.test(textOf(node)));
    const metrics = table === undefined ? fromLists(nodes) : fromTable(table);
    if (metrics.length === 0) return null;
    return {
      edition: table === undefined ? editions.list : editions.table,
      read: (sink) => metrics.forEach((metric, at) => observe(metric, at + 1, sink)),
    };
  },
};

function observe({ outcome, kind, title, source, placeholder }: PageMetric, row: number, sink: Sink): void {
  const note = [source, placeholder ? "placeholder" : ""].filter((text) => text !== "").join("; ");
  sink.observe({ ...fact(`${outcome}; ${kind}`, title, row), note });
}

function fromLists(nodes: readonly Html.Element[]): PageMetric[] {
  const metrics: PageMetric[] = [];
  let outcome = "";
  let kind: PageMetric["kind"] | null = null;
  for (const node of nodes) {
    const text = tidy(textOf(node));
    if (node.tagName === "h2") {
      outcome = /^\d+\./.test(text) ? text : "";
      kind = null;
    } else if ((node.tagName === "h3" || node.tagName === "p") && /^out(come|put) metrics/i.test(text)) {
      kind = /^output/i.test(text) ? "output metric" : "outcome metric";
    } else if (node.tagName === "li" && outcome !== "" && kind !== null) {
      metrics.push({ outcome, kind, ...ofItem(text, linkTextOf(node)) });
    }
  }
  return metrics;
}

function fromTable(table: Html.Element): PageMetric[] {
  const metrics: PageMetric[] = [];
  for (const row of elements(table).filter((node) => node.tagName === "tr")) {
    const cells = elements(row).filter((node) => node.tagName === "td" || node.tagName === "th");
    const [name, , outcomes, outputs] = cells.map((cell) => tidy(textOf(cell)));
    if (name === undefined || outcomes === undefined || /^priority outcome/i.test(name)) continue;
    for (const [kind, text] of [
      ["outcome metric", outcomes],
      ["output metric", outputs ?? ""],
    ] as const) {
      for (const item of text.split(/(?:^|\s)[-–] (?=\S)/).filter((part) => part.trim() !== "")) {
        metrics.push({ outcome: name, kind, ...ofItem(item, null) });
      }
    }
  }
  return metrics;
}

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
  return link === undefined ? "\u0000" : tidy(textOf(link));
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
