import type { Pack } from "../../pack/pack.ts";
import { badArgument, type Refusal } from "../../wording/refusal.ts";

/** The facts that can be asked of one kind of subject, by the name of the field. */
export interface FactTable<Subject> {
  /** "a metric", for the sentence about a field it does not have. */
  readonly one: string;
  readonly facts: Readonly<Record<string, (pack: Pack, subject: Subject) => string | number>>;
  /** Further words for fields; each stands for one of `facts`. */
  readonly otherWords: Readonly<Record<string, string>>;
}

/**
 * One fact about a subject.
 *
 * @param field its name or another word for it, in lower case with single spaces
 * @returns the fact, "" where the subject has none of the kind (no caveat, no county); a refusal that lists the fields
 *   for one that this kind of subject cannot have
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
  return badArgument(`“field” of ${one} is not “${field}” but one of: ${Object.keys(facts).join(", ")}.`);
}
