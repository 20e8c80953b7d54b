/** A file that cannot be read, and why, as one sentence for the person who chose it. */
export class Refused extends Error {}

/** Ends the reading of a file. */
export function refuse(sentence: string): never {
  throw new Refused(sentence);
}
