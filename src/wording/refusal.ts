/**
 * The answer to input that cannot be understood, with what to do instead.
 *
 * `name`: a name that matches nothing, or several things (#N/A in a cell). `argument`: an argument of the wrong kind
 * (#VALUE! in a cell). Where the input is understood but there is no figure, the answer is a `NoValue`.
 */
export interface Refusal {
  readonly kind: "refusal";
  readonly fault: "name" | "argument";
  /** For the user; the first 60 characters carry the message. */
  readonly sentence: string;
}

/** A name that matches nothing, or several things. */
export function unknownName(sentence: string): Refusal {
  return { kind: "refusal", fault: "name", sentence };
}

/** An argument of the wrong kind; the sentence names it. */
export function badArgument(sentence: string): Refusal {
  return { kind: "refusal", fault: "argument", sentence };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && (answer as { kind?: unknown }).kind === "refusal";
}
