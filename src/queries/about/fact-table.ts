import type { Pack } from "../../pack/pack.ts";
import { badArgument, type Refusal } from "../../wording/refusal.ts";
import { argumentWords } from "../../wording/arguments.ts";

/** The facts about one kind of subject, by field name. */
export interface FactTable<Subject> {
  /** "a metric", for the sentence about an unknown field. */
  readonly one: string;
  readonly facts: Readonly<Record<string, (pack: Pack, subject: Subject) => string | number>>;
  /** Other words for fields; each means one of `facts`. */
  readonly otherWords: Readonly<Record<string, string>>;
}

/**
 * One fact about a subject.
 *
 * @param field its name or another word for it, in lower case with single spaces
 * @returns the fact, "" where the subject has no such fact (no caveat, no county); a refusal that lists the fields,
 *   where this kind of subject has no such field
 */
export function factOf<Subject>(
  { one, facts, otherWords }: FactTable<Subject>,
  pack: Pack,
  subject: Subject,
  field: string,
): string | number | Refusal {
  const name = Object.hasOwn(facts, field) ? field : Object.hasOwn(otherWords, field) ? otherWords[field] : undefined;
  const fact = name === undefined ? undefined : facts[name];
  if (fact !== undefined) return fact(pack, subject);
  return badArgument(argumentWords.noSuchField(one, field, Object.keys(facts)));
}
