/** Why an answer of newer figures is another, as sentences. */
export const whyOtherWords = {
  notKnown: "The figures it is about are the same; it is worked out or worded otherwise.",
} as const;
