import { quoted } from "../quote.ts";

/** What the box for a council says of a text that is in no council's name. */
export const councilSearchWords = {
  none: (text: string): string => `No council is called ${quoted(text)}. Try another part of its name.`,
  near: (text: string): string => `No council is called ${quoted(text)}. Near:`,
} as const;
