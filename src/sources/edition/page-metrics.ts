import { outcomes } from "../../framework/outcomes.ts";
import type { Metric, Outcome, Polarity } from "../../framework/metric.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { OfficialFile } from "../official/official-file.ts";
import { metricsPageFormat } from "../../readers/formats/metrics-page.ts";

/** A metric as an edition of the framework's page has it. */
export interface PageMetric {
  /** The outcome as the page calls it, with its number where it has one. */
  readonly heading: string;
  /** Which of our outcomes that is; null for none of them. */
  readonly outcome: number | null;
  readonly type: Metric["type"];
  readonly title: string;
  /** Whose figures they are, as the page says it; "" where it does not. */
  readonly source: string;
  readonly placeholder: boolean;
  /** Where the page says which way is good; it usually does not. */
  readonly polarity: Polarity | null;
}

/** An edition of the framework's page of outcomes and metrics. */
export interface MetricsPage {
  readonly path: string;
  readonly edition: string;
  readonly metrics: readonly PageMetric[];
}

/**
 * What is said of a metric beside its title: that it is shared with another outcome, unfinished, which way is good, or
 * where a note stands. A title may have square brackets of its own, within.
 */
const asides = [
  /\[[^\]]*\b(?:shared|also|development|better|(?:foot)?notes?)\b[^\]]*\]/gi,
  /\[\s*\w{1,2}\s*\]/g,
  /\[[^\]]*\]\s*$/g,
  /\((?:also|shared|repeated)\b[^()]*\boutcomes?\b[^()]*\)/gi,
] as const;

/** The metrics of a file that is the framework's page; null for any other file. */
export function pageMetrics({ path, edition, figures }: OfficialFile): MetricsPage | null {
  const metrics = figures
    .filter(({ format }) => format.startsWith(metricsPageFormat))
    .map(({ observation: { series, text, note } }): PageMetric => {
      const [, heading = series, kind = "outcome"] = /^(.*); (outcome|output) metric$/.exec(series) ?? [];
      const placeholder = /(^|; )placeholder$/.test(note);
      return {
        heading,
        outcome: outcomeCalled(heading)?.number ?? null,
        type: kind === "output" ? "output" : "outcome",
        title: asides
          .reduce((title, aside) => title.replace(aside, " "), text)
          .replace(/\s+/g, " ")
          .trim(),
        source: note.replace(/(^|; )placeholder$/, ""),
        placeholder,
        polarity: polarityIn(text),
      };
    });
  return metrics.length === 0 ? null : { path, edition, metrics };
}

/** By its name, which may say that it is contextual; else by its number, which may have changed with the edition. */
function outcomeCalled(heading: string): Outcome | undefined {
  const name = outcomeName(heading);
  const number = outcomeNumber(heading);
  return outcomes.find(({ title }) => outcomeName(title) === name) ?? outcomes.find((one) => one.number === number);
}

const numbered = /^(?:(?:priority )?outcome )?(\d+)[.:)]\s*/i;

/** The number with which a heading begins; null where it has none. */
export function outcomeNumber(heading: string): number | null {
  const [, number] = numbered.exec(heading) ?? [];
  return number === undefined ? null : Number(number);
}

/** The name of an outcome in comparable form, without number, kind and what only some editions add in brackets. */
export function outcomeName(heading: string): string {
  const bare = heading.replace(numbered, "").replace(/\(?\bcontextual( outcome)?\b\)?/gi, " ");
  return normaliseName(bare);
}

function polarityIn(text: string): Polarity | null {
  const [, word] = /\b(higher|lower) is better\b/i.exec(text) ?? [];
  if (word === undefined) return null;
  return word.toLowerCase() === "higher" ? "higher-is-better" : "lower-is-better";
}
