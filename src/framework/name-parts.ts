import { normaliseName } from "../text/normalise.ts";
import type { Metric } from "./metric.ts";
import { withoutTwins } from "./twins.ts";

/** The metrics that have the given words, in this order and whole, in their title, short name or an alias. */
export type NameParts = (normalisedPart: string) => readonly Metric[];

/**
 * Words that say nothing about which metric is meant. A part made of these alone finds none, even if by chance one
 * title only contains it: "total" is not household recycling because its title happens to say "total household waste".
 */
const sayingNothing = new Set(
  (
    "a an and are as at by for from has have in is it not of on or out over per than that the their these this to " +
    "under up who whose with within without " +
    "age aged adult adults area areas average change child children community council councils figure figures home " +
    "homes household households local authority level levels low lower high higher long main measure metric new " +
    "number numbers outcome output people percent percentage person persons point points population proportion public " +
    "pupil pupils rate rates score service services short single support system time total type types use used user " +
    "users week weekly month monthly women men year years young"
  ).split(" "),
);

/** Finds metrics by a part of a name. The names are prepared at the first question: most workbooks never ask one. */
export function nameParts(metrics: readonly Metric[]): NameParts {
  let names: { readonly metric: Metric; readonly words: string }[] | undefined;
  return (part) => {
    if (!part.split(" ").some(tells)) return [];
    names ??= metrics.flatMap((metric) =>
      [metric.title, metric.shortName, ...metric.aliases].map((name) => ({
        metric,
        words: ` ${normaliseName(name)} `,
      })),
    );
    const fitting = names.filter(({ words }) => words.includes(` ${part} `));
    return withoutTwins([...new Set(fitting.map(({ metric }) => metric))]);
  };
}

/** Digits alone tell nothing either; a letter with digits (5G) does. */
function tells(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word) && !sayingNothing.has(word);
}
