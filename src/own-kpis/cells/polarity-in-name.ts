import type { Polarity } from "../../framework/metric.ts";
import type { OwnPolarity } from "../kpi.ts";
import { readOwnPolarity, type PolarityKey } from "./polarity.ts";
import { tidyText } from "./shown-text.ts";

/** Polarity that stands in a name. */
export interface NamePolarity {
  /** The name without a remark that says only the polarity. */
  readonly name: string;
  readonly polarity: OwnPolarity;
  /** The words that say it: "Good performance HIGH", "Reduce". */
  readonly said: string;
}

/** A remark at the end: in brackets, on a line of its own, or behind a dash or full stop. */
const remarks: readonly RegExp[] = [
  /^(.*\S)\s*[([]([^()[\]]{1,60})[)\]]\s*$/su,
  /^(.*\S)\s*[\n\r]+\s*([^\n\r]{1,60})$/su,
  /^(.*\S)\s+[-–—:;,.]+\s+([^-–—:;,.]{3,60})$/su,
  /^(.*\S)\s+((?:good (?:performance|result)(?: is)?:? (?:high|low|up|down)\w*|(?:aim to )?(?:maximise|minimise)|(?:bigger|higher|smaller|lower|more|less|fewer|up|down|increase|decrease|high|low) is (?:good|better|best|bad|worse)))[.]?$/isu,
];
/** What a remark must have so that it speaks of polarity and of nothing else. */
const unmistakable =
  /\b(?:good|better|best|bad|worse|polarity)\b|^\W*(?:aim to )?(?:maximi[sz]e|minimi[sz]e)\W*$|\bto be (?:maximi[sz]ed|minimi[sz]ed)\b/i;

const verbs: readonly (readonly [RegExp, Polarity])[] = [
  [
    /^(?:to )?(?:reduc(?:e|ing)|decreas(?:e|ing)|minimi[sz](?:e|ing)|lower(?:ing)? the|cut(?:ting)? the)\b(?! (?:in|to)\b)/i,
    "lower-is-better",
  ],
  [
    /^(?:to )?(?:increas(?:e|ing)|maximi[sz](?:e|ing)|rais(?:e|ing) the|grow(?:ing)? the|expand(?:ing)? the|boost(?:ing)?)\b(?! in\b)/i,
    "higher-is-better",
  ],
  [/^(?:an?|achieve an?|deliver an?)(?: \d+(?:\.\d+)?%)? (?:reduction|decrease|fall|drop) in\b/i, "lower-is-better"],
  [/^(?:an?|achieve an?|deliver an?)(?: \d+(?:\.\d+)?%)? (?:increase|rise|growth) in\b/i, "higher-is-better"],
  [/^(?:reduction|decrease) in\b(?=.*\bfrom\b.*\d.*\bto\b)/is, "lower-is-better"],
  [/^increase in\b(?=.*\bfrom\b.*\d.*\bto\b)/is, "higher-is-better"],
  [/^fewer\b(?! than| or)/i, "lower-is-better"],
];
const improve = /^(?:to )?improv(?:e|ing) (?:the )?/i;
/** Of these an improvement is a smaller figure, or either. */
const betterWhenLess =
  /\b(?:days?|times?|hours?|weeks?|waits?|waiting|delays?|delayed|absences?|sickness|mortality|deaths?|gap|vacanc\w*|complaints?|crimes?|incidents?|costs?|emissions?|turnaround|response|re-?let|backlog|errors?|losses|debt|arrears|turnover|injur\w*|offend\w*|poverty|inequalit\w*)\b/i;
/** A name that is a sentence with an aim, so that what follows "and" is one too. */
const anAim = /^(?:to )?(?:achieve|deliver|ensure|sustain|maintain|reduce|increase|improve|decrease)\b/i;
/** A sentence that sets its aim further on. */
const later =
  /(?:^|[:,;\n]\s*|,\s*by (?:19|20)\d{2}\s+)(?=(?:to )?(?:reduc|increas|decreas|achieve an?|deliver an?)\w*\b)/gi;

/**
 * The polarity that a KPI's name says: by a remark at its end ("… (Minimise)", "Good performance HIGH"), which is taken
 * off, or by the verb of an aim ("Reduce the number of …", "A decrease in …"), which stays.
 *
 * A name that counts a change ("Increase in rent arrears", "% reduction in emissions") says none.
 */
export function polarityInName(name: string, key?: PolarityKey): NamePolarity | null {
  return fromRemark(name, key) ?? fromVerb(name);
}

function fromRemark(name: string, key: PolarityKey | undefined): NamePolarity | null {
  for (const pattern of remarks) {
    const [, before, remark] = pattern.exec(name.trim()) ?? [];
    if (before === undefined || remark === undefined) continue;
    const isOfKey = key?.has(remark.trim().toLowerCase()) ?? false;
    if (!isOfKey && (!unmistakable.test(remark) || remark.trim().split(/\s+/).length > 8)) continue;
    const polarity = readOwnPolarity(remark, key);
    if (polarity !== null)
      return { name: tidyText(before).replace(/\s*[-–—:;,]$/, ""), polarity, said: tidyText(remark) };
  }
  return null;
}

function fromVerb(name: string): NamePolarity | null {
  const lines = name.trim();
  const starts = [...lines.matchAll(later)].map((found) => found.index + found[0].length);
  if (anAim.test(lines))
    starts.push(
      ...[...lines.matchAll(/\band (?=(?:to )?(?:reduc|increas|decreas)e\b)/gi)].map((found) => found.index + 4),
    );
  const found = [0, ...starts.filter((one) => one > 0)].flatMap((start) => {
    const aim = lines.slice(start);
    return verbs.flatMap(([pattern, polarity]) => {
      const said = pattern.exec(aim)?.[0];
      return said === undefined ? [] : [{ name: tidyText(name), polarity, said: tidyText(said) }];
    });
  });
  const [first] = found;
  // "Reduce emissions and increase recycling" has no one direction.
  if (first !== undefined) return found.every(({ polarity }) => polarity === first.polarity) ? first : null;
  const said = improve.exec(lines)?.[0];
  if (said === undefined || betterWhenLess.test(lines)) return null;
  return { name: tidyText(name), polarity: "higher-is-better", said: tidyText(said) };
}
