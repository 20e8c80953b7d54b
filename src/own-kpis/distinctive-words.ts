import { normaliseName } from "../text/normalise.ts";

/** Words that say nothing about what is measured. */
const silent = new Set(
  (
    "a an and are as at be been being by for from has have in into is it its no of off on or our out over per than that the " +
    "their these this those to under up was were who whose will with within without you your " +
    "percent percentage proportion share rate rates ratio number numbers count total average mean median level levels " +
    "all new area areas local authority council councils county borough district city " +
    "kpi indicator measure metric performance quarter quarterly month monthly year years annual ytd date week weekly " +
    "successful successfully plus more delivered becoming subject need needs needing hour hours day days time"
  ).split(" "),
);

/** Everyday words, and the framework's words for them. */
const synonyms: Readonly<Record<string, string>> = {
  absent: "absence",
  absentees: "absence",
  absenteeism: "absence",
  admitted: "admissions",
  died: "deaths",
  work: "employment",
  working: "employment",
  job: "employment",
  jobs: "employment",
  study: "education",
  studying: "education",
  lac: "looked after children",
  cla: "looked after children",
  eet: "education employment training",
  bins: "waste",
  rubbish: "waste",
  refuse: "waste",
  composting: "recycling",
  composted: "recycling",
  tooth: "dental",
  teeth: "dental",
  kids: "children",
  youth: "young",
  ks2: "key stage 2",
  ks4: "attainment",
  send: "sen",
  ehcp: "sen",
  ehcps: "sen",
  asc: "adult social care",
  csc: "children social care",
};

const endings = [
  "iness",
  "ments",
  "ment",
  "ances",
  "ance",
  "ences",
  "ence",
  "ities",
  "ity",
  "ants",
  "ant",
  "ents",
  "ent",
  "ings",
  "ing",
  "ions",
  "ion",
  "ers",
  "er",
  "ies",
  "es",
  "ed",
  "ly",
  "y",
  "e",
  "s",
];
const shortestStem = 4;

/**
 * A word without its endings, so that "recycled" and "recycling", "volunteers" and "volunteering" are the same word.
 */
function stem(word: string): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= (one === "ly" ? 5 : shortestStem),
  );
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  // "Quitters" and "quit" differ by the doubled letter too.
  return stem(/([^aeiou])\1$/.test(rest) ? rest.slice(0, -1) : rest);
}

/**
 * The distinctive words of a name, without their endings, each once.
 *
 * @example tellingWords("Pupils persistently absent") // ["pupil", "persist", "absenc"]
 */
export function tellingWords(name: string): readonly string[] {
  const words = normaliseName(name)
    .replace(/\bchildren in care\b/g, "looked after children")
    .split(" ");
  const plain = words.flatMap((word) => (synonyms[word] ?? word).split(" "));
  return [...new Set(plain.filter((word) => (word.length > 1 || /\d/.test(word)) && !silent.has(word)).map(stem))];
}

/** Words that many measures share: they count only a little. */
const common = new Set(
  "child children adult people person pupil student young old aged resident household family group service social care homes"
    .split(" ")
    .map(stem),
);

/** Whether a word (without its endings) is one that many measures share. */
export function isCommon(word: string): boolean {
  return common.has(word);
}
