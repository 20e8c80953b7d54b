import { normaliseName } from "../../text/normalise.ts";
import type { OwnPolarity } from "../kpi.ts";
import { tidyText } from "./shown-text.ts";

/** What the list's own key says of its letters and signs: "h" is high. */
export type PolarityKey = ReadonlyMap<string, OwnPolarity>;

const high = new Set(
  "high higher highest big bigger biggest large larger more up upward upwards increase increases increased increasing maximise maximize maximising maximizing max plus rise rises rising greater raise raising grow growing growth above over".split(
    " ",
  ),
);
const low = new Set(
  "low lower lowest small smaller smallest less fewer down downward downwards decrease decreases decreased decreasing reduce reduces reduced reducing reduction minimise minimize minimising minimizing min minus fall falls falling below under".split(
    " ",
  ),
);
const good = /\b(?:good|better|best|positive|desired|desirable|favourable|preferred|preferable|ideal|wanted|aim)\b/;
const bad = /\b(?:bad|worse|worst|poor|poorer|negative|adverse|undesirable|unfavourable|unwanted)\b/;
const not = /^(?:not|no|never|isnt|cannot|avoid)$/;
const negation = /\b(?:not|no|never|isnt|cannot|avoid)\b/g;

const neutral =
  /^(?:n a(?: .*)?|na|none|neither(?: .*)?|neutral|no polarity|no good direction|not applicable|contextual|context(?: only| measure| indicator)?|(?:for )?(?:information|info|data|monitor|monitoring|volume|demand|activity)(?: only| measure| purposes)?|no target|neither (?:high|low).*)$/;
const near =
  /^(?:t|target|near(?:er)?(?: to)?(?: the)? target|(?:stay|keep|be|as)?(?: as)? ?(?:close|near|nearer|closer)(?: as possible)? (?:to |at )?(?:the )?target(?: is)?(?: better| best| good)?|(?:stay|keep|keep it|remain)(?: \w+)* (?:target|range|limits|tolerance|band)|goldilocks|(?:with)?in (?:the )?(?:\w+ )?(?:range|limits?|band|tolerance|parameters)|(?:target )?range|optimum|optimal|balance|maintain(?: level| current level)?|stable|steady|stay the same|stay stable|keep stable|(?:on )?(?:target|plan) is (?:good|best)|hit (?:the )?target|aim (?:for|to hit) (?:the )?target)$/;

const letters: Readonly<Record<string, OwnPolarity>> = {
  h: "higher-is-better",
  hi: "higher-is-better",
  hib: "higher-is-better",
  bib: "higher-is-better",
  l: "lower-is-better",
  lo: "lower-is-better",
  lib: "lower-is-better",
  sib: "lower-is-better",
};
const ups = "+ ↑ ⬆ ▲ ⇧ ⇑ △ 🔼 ↗".split(" ");
const downs = "- − – ↓ ⬇ ▼ ⇩ ⇓ ▽ 🔽 ↘".split(" ");

/**
 * Which way is good, as words or letters of the list say it: "Bigger is better", "Aim to minimise", "H", "No more than",
 * "Higher = worse". Words that turn round are counted: "not higher than target" is lower.
 *
 * @param key the list's own key, which goes before our reading of a letter
 * @param withSigns whether an arrow or + and − say it: only in a column whose heading is unmistakably polarity
 * @returns null where nothing is said, for two directions at once, and for what a figure did ("up 3%", "below target")
 * @example readOwnPolarity("Lower is worse") // "higher-is-better"
 */
export function readOwnPolarity(text: string, key?: PolarityKey, withSigns = false): OwnPolarity | null {
  const shown = tidyText(text);
  const plain = shown
    .toLowerCase()
    .replace(/^[[(](.*)[\])]$/, "$1")
    .trim();
  const own = key?.get(plain);
  if (own !== undefined) return own;
  if (withSigns && ups.includes(plain)) return "higher-is-better";
  if (withSigns && downs.includes(plain)) return "lower-is-better";
  const spelled = spellOut(plain, withSigns || good.test(plain) || bad.test(plain));
  const words = normaliseName(spelled);
  if (letters[words] !== undefined) return letters[words];
  if (neutral.test(words)) return "neutral";
  if (near.test(words)) return "near-target";
  return isOnlyPolarity(words) ? oneOf(clauses(spelled).map(directionOf)) : null;
}

/**
 * Whether a text speaks of a direction and of nothing else. "Economic growth" and "Fewer people in poor health" are
 * names; where something is called good or bad, two more words may stand there.
 */
function isOnlyPolarity(words: string): boolean {
  const isJudged = good.test(words) || bad.test(words);
  const known = (word: string): boolean => [high, low, besides].some((set) => set.has(word)) || /^\d+$/.test(word);
  const strange = words.split(" ").filter((word) => !known(word) && ![good, bad, not].some((one) => one.test(word)));
  return strange.length <= (isJudged ? 2 : 0);
}

/** Whether a heading says beyond doubt that its column is polarity, so that an arrow in it says which way is good. */
export function isPolarityHeading(heading: string): boolean {
  const words = normaliseName(heading);
  return (
    /\bpolarity\b/.test(words) ||
    /\b(?:what|which|where|whats) (?:\w+ ){0,3}(?:is |are )?(?:good|better)\b/.test(words) ||
    /^good(?: performance| result| is| performance is| direction| to be| looks like)*$/.test(words) ||
    /\b(?:desired|intended|preferred|required|wanted|target|good|ideal) (?:direction|trend)\b/.test(words) ||
    /\b(?:bigger|higher|high|smaller|lower|increase|aim to maximise|maximise) (?:or|and|is|better or) (?:smaller|lower|low|bigger|higher|decrease|minimise|aim to minimise|better)\b/.test(
      words,
    ) ||
    /\bis (?:good|better)$/.test(words)
  );
}

/** Signs as the words they stand for. */
function spellOut(plain: string, withSigns: boolean): string {
  const said = plain
    .replace(/≥|>=/g, " no less than ")
    .replace(/≤|<=/g, " no more than ")
    .replace(/=/g, " is ")
    .replace(/\bn't\b|n’t\b/g, " not");
  if (!withSigns) return said;
  return said
    .replace(/[↑⬆▲⇧⇑△🔼↗]/gu, " up ")
    .replace(/[↓⬇▼⇩⇓▽🔽↘]/gu, " down ")
    .replace(/\(\+\)|^\+/g, " plus ")
    .replace(/\([-−–]\)|^[-−–]/g, " minus ");
}

function clauses(text: string): string[] {
  return text
    .split(/[,;:./|()\n]| and | but | - | – |rather than/)
    .map(normaliseName)
    .filter((one) => one !== "");
}

/** Words beside a direction that leave it what it is. */
const besides = new Set(
  "a an the to is be it its should must need needs want we number numbers figure figures value values result results performance score scores percentage rate trend direction of travel or and as possible desired polarity improve improvement ve than target at least most exceed minimum maximum from by since last previous average quarter year".split(
    " ",
  ),
);

/** +1 and -1 of a clause, 0 where it says neither; NaN for both at once. */
function directionOf(clause: string): number {
  const bounded = clause
    .replace(/\bat least\b|\bminimum of\b/g, "no less")
    .replace(/\bat most\b|\bmaximum of\b|\bexceed\b/g, (said) => (said === "exceed" ? "more" : "no more"));
  const said = bounded.split(" ");
  const isHigh = said.some((word) => high.has(word));
  const isLow = said.some((word) => low.has(word));
  if (isHigh && isLow) return Number.NaN;
  if (!isHigh && !isLow) return 0;
  const turns = (bounded.match(negation) ?? []).length + (bad.test(clause) ? 1 : 0);
  const isJudged = good.test(clause) || turns > 0;
  // "Below target", "up from 12" and "increased by 3%" tell what a figure did, or how it stands.
  if (
    !isJudged &&
    /\d|\b(?:than|target|from|by|since|last|previous|average|increased|decreased|reduced|quarter|year)\b/.test(clause)
  )
    return 0;
  return (isHigh ? 1 : -1) * (turns % 2 === 0 ? 1 : -1);
}

/** What all clauses that say something agree on. */
function oneOf(directions: readonly number[]): OwnPolarity | null {
  const said = new Set(directions.filter((one) => one !== 0));
  const [only] = said;
  if (said.size !== 1 || only === undefined || Number.isNaN(only)) return null;
  return only > 0 ? "higher-is-better" : "lower-is-better";
}
