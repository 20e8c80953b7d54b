export type Rag = "Green" | "Amber" | "Red";

/** The council's own standard: a letter in a square, so that it is never taken for a verdict's round badge. */
export function RagLetter({ rag }: { readonly rag: Rag }) {
  return (
    <span className={`lof-rag lof-rag--${rag.toLowerCase()}`} role="img" aria-label={rag}>
      {rag.charAt(0)}
    </span>
  );
}
