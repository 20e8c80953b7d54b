import { useState } from "react";

export type Copied = "not yet" | "copied" | "refused";

/** Copies a text when asked; the host may refuse, and then the caller suggests another way. */
export function useCopy(text: string): { readonly copied: Copied; readonly copy: () => void } {
  const [done, setDone] = useState<{ readonly text: string; readonly copied: Copied }>({ text, copied: "not yet" });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setDone({ text, copied: "copied" }),
      () => setDone({ text, copied: "refused" }),
    );
  };
  // A copy made before the text changed does not count for the new text.
  return { copied: done.text === text ? done.copied : "not yet", copy };
}
