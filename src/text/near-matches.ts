import MiniSearch from "minisearch";
import { fewWords } from "./few-words.ts";
import { normaliseName } from "./normalise.ts";
import { toleratedEdits } from "./tolerated-edits.ts";

/** A thing that people may have meant: the label used in answers, and every name to find it by. */
export interface Nameable {
  readonly label: string;
  readonly names: readonly string[];
}

/** Labels of the things a text may have meant, most likely first. */
export type NearMatches = (text: string, limit?: number) => string[];

const usualLimit = 3;
/** The longest text that is looked up: longer ones are not names, and a pasted page would be compared word by word. */
const longestText = 80;
/** Names that score below this share of the best score only share a common word with the text. */
const worthSaying = 0.3;

/**
 * Candidates for "Did you mean ...": names with the same words misspelt, cut short, run together or only partly given.
 *
 * The index is built on first use, because most workbooks never need it. Equal scores are in the order in which the
 * things were given, so that an answer is the same every time.
 *
 * @param things the candidates; no two may have the same label
 * @param weak words that many names share: among others they are no likeness ("East Anglia" is not East Devon)
 * @returns a function that gives at most `limit` labels, none for a text without letters or digits
 * @example nearMatches([{ label: "Kent", names: ["Kent"] }])("Kemt") // ["Kent"]
 */
export function nearMatches(things: readonly Nameable[], weak: ReadonlySet<string> = new Set()): NearMatches {
  let index: MiniSearch<NameDocument> | undefined;
  const search = (wanted: string): string[] => {
    index ??= indexNames(things);
    const telling = wanted.split(" ").filter((word) => !weak.has(word));
    const found = index.search({
      combineWith: "OR",
      queries: [
        { queries: [fewWords(telling.join(" ") || wanted)], fields: ["words"], prefix: true, fuzzy: toleratedEdits },
        { queries: [runTogether(wanted)], fields: ["together"], prefix: true, fuzzy: toleratedEdits },
        { queries: neighboursSwapped(runTogether(wanted)), fields: ["together"] },
      ],
    });
    found.sort((one, other) => other.score - one.score || (one.id as number) - (other.id as number));
    const best = found.filter((each) => each.score >= worthSaying * (found[0]?.score ?? 0));
    return [...new Set(best.map((each) => each["label"] as string))];
  };
  // Whoever asks for a few names of a text often asks for more of the same text next.
  let last = { wanted: "", labels: [] as string[] };
  return (text, limit = usualLimit) => {
    const wanted = normaliseName(text.slice(0, longestText)).slice(0, longestText);
    if (wanted === "") return [];
    if (wanted !== last.wanted) last = { wanted, labels: search(wanted) };
    return last.labels.slice(0, limit);
  };
}

interface NameDocument {
  readonly id: number;
  readonly label: string;
  readonly words: string;
  /** The name without spaces, so that "miltonkeynes" finds Milton Keynes. */
  readonly together: string;
}

function indexNames(things: readonly Nameable[]): MiniSearch<NameDocument> {
  const index = new MiniSearch<NameDocument>({
    fields: ["words", "together"],
    storeFields: ["label"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  const documents = things.flatMap(({ label, names }) => {
    const spellings = new Set(names.map(normaliseName));
    return [...spellings].map((words) => ({ label, words, together: runTogether(words) }));
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return index;
}

/** The text with each pair of neighbouring letters swapped in turn: the commonest typing mistake ("Knet"). */
function neighboursSwapped(text: string): string[] {
  const letters = [...text];
  return letters
    .slice(1)
    .map((second, at) => [...letters.slice(0, at), second, letters[at], ...letters.slice(at + 2)].join(""));
}

function runTogether(words: string): string {
  return words.replaceAll(" ", "");
}
