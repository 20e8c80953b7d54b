import { FetchTrouble, type Fetcher } from "../fetcher.ts";

type Answers = Map<string, Promise<unknown>>;

/** Asked once of a fetcher, whatever for: several files are found by the same list. */
const asked = new WeakMap<Fetcher, Answers>();
/** Answers of the whole run: each source has a fetcher of its own. */
const ofRun: Answers = new Map();

/** Lets a fetcher share its answers with the others of this run of the program. */
export function shareAnswers(fetcher: Fetcher): void {
  asked.set(fetcher, ofRun);
}

/** A long list of indicators or attachments has some hundred kilobytes. */
const mostBytes = 20_000_000;

/**
 * An answer in JSON.
 *
 * @throws FetchTrouble when there is none, or it is no JSON
 */
export function answerOf(fetcher: Fetcher, address: string): Promise<unknown> {
  const answers: Answers = asked.get(fetcher) ?? new Map<string, Promise<unknown>>();
  asked.set(fetcher, answers);
  const before = answers.get(address);
  if (before !== undefined) return before;
  const answer = ask(fetcher, address);
  answers.set(address, answer);
  // What failed may be asked again.
  answer.catch(() => answers.delete(address));
  return answer;
}

async function ask(fetcher: Fetcher, address: string): Promise<unknown> {
  const text = await fetcher.text(address, mostBytes);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new FetchTrouble(`The answer of ${address} is not JSON, as it should be.`);
  }
}

/** The fields of an object; none where it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

/** Names in a sentence. */
const mostNames = 8;

export function named(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, mostNames).map((name) => `“${name.slice(0, 120)}”`);
  const rest = different.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/**
 * The only one found.
 *
 * @param all names of everything that there is, to be told when nothing fits
 * @throws FetchTrouble with a sentence that names what was found, for none and for several
 */
export function onlyOne<T>(
  found: readonly T[],
  nameOf: (one: T) => string,
  { where, what, all }: { readonly where: string; readonly what: string; readonly all: readonly string[] },
): T {
  const [one, ...others] = found;
  if (one === undefined) {
    throw new FetchTrouble(
      all.length === 0
        ? `${where} has no ${what}: it lists nothing at all.`
        : `${where} has no ${what}. It has ${named(all)}.`,
    );
  }
  if (others.length > 0) {
    throw new FetchTrouble(
      `${where} has more than one ${what}: ${named(found.map(nameOf))}. Which is meant cannot be told, so none was taken.`,
    );
  }
  return one;
}
