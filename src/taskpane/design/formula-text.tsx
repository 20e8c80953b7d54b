import { TextButton } from "./text-button.tsx";
import { useCopy } from "./use-copy.ts";

const words = {
  "not yet": "Copy formula",
  copied: "Copied",
  refused: "Select it and press Ctrl+C",
} as const;

/** A formula as it will be in the cell, to be read and copied. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const { copied, copy } = useCopy(formula);
  return (
    <div className="lof-formula-text">
      <output className="lof-formula">{formula}</output>
      <TextButton className="lof-small" onPress={copy}>
        {words[copied]}
      </TextButton>
      <span role="status" className="lof-hidden">
        {copied === "not yet" ? "" : words[copied]}
      </span>
    </div>
  );
}
