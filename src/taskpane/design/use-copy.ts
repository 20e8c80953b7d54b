import { useState } from "react";

export type Copied = "not yet" | "copied" | "refused";

/** Copies a text when asked; the host may refuse it, and then the caller says how else. */
export function useCopy(text: string): { readonly copied: Copied; readonly copy: () => void } {
  const [done, setDone] = useState<{ readonly text: string; readonly copied: Copied }>({ text, copied: "not yet" });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setDone({ text, copied: "copied" }),
      () => setDone({ text, copied: "refused" }),
    );
  };
  // What was copied before the text changed says nothing of the new one.
  return { copied: done.text === text ? done.copied : "not yet", copy };
}
