import { Button } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { KeyValues } from "../../design/key-values.tsx";
import { OutLink, TextButton } from "../../design/text-button.tsx";
import { VerdictSymbol } from "../../design/verdict-symbol.tsx";
import type { CellAnswer, CellExplanation, CellFix } from "./explanation-type.ts";

export interface ExplanationProps {
  readonly explanation: CellExplanation;
  /** "D9". */
  readonly cell: string;
  /** The cell to its right, where the reason can be put; null at the sheet's edge. */
  readonly beside: string | null;
  readonly onReplace: (formula: string) => void;
  readonly onInsertReason: (formula: string) => void;
  readonly onOpenFigure: (figure: { readonly id: string; readonly outcome: number }) => void;
}

/** What the formula of a cell says, the facts behind it, and what can be done about it. */
export function Explanation(props: ExplanationProps) {
  const { explanation, cell, beside, onReplace, onInsertReason, onOpenFigure } = props;
  const { answer, words, whole, facts, fix, figure, reason } = explanation;
  const canInsert = reason !== null && beside !== null;
  return (
    <>
      <Answer answer={answer} />
      {words.map((sentence, at) => (
        <p key={sentence} className={at === 0 ? "lof-said" : "lof-said lof-said--more"}>
          {sentence}
        </p>
      ))}
      {whole.map((sentence) => (
        <p key={sentence} className="lof-said lof-said--more">
          {sentence}
        </p>
      ))}
      {fix !== null && <Fix fix={fix} cell={cell} onReplace={onReplace} />}
      {fix !== null && (
        <p className="lof-note lof-fix-note">
          Only {cell} changes, and the old formula can be put back.
          {canInsert && (
            <>
              <br />
              <TextButton className="lof-line-link" onPress={() => onInsertReason(reason)}>
                Keep {answer.text} and show the reason in {beside}
              </TextButton>
            </>
          )}
        </p>
      )}
      {facts.length > 0 && (
        <div className="lof-said-facts">
          <KeyValues
            rows={facts.map(({ name, value, address }) => [
              name,
              <OutLink key={name} address={address}>
                {value}
              </OutLink>,
            ])}
          />
        </div>
      )}
      <div className="lof-buttons">
        {figure !== null && <Button onClick={() => onOpenFigure(figure)}>Open metric</Button>}
        {fix === null && canInsert && (
          <Button onClick={() => onInsertReason(reason)}>
            Insert {answer.trouble ? "reason" : "sentence"} in {beside}
          </Button>
        )}
      </div>
    </>
  );
}

function Answer({ answer: { text, state, trouble, aside } }: { readonly answer: CellAnswer }) {
  return (
    <p className={`lof-shown ${trouble ? "lof-shown--trouble" : ""}`}>
      {trouble ? <Warning20Regular aria-hidden="true" /> : state !== null && <VerdictSymbol state={state} size={20} />}
      <strong>{text}</strong>
      {aside !== "" && <span className="lof-second">{aside}</span>}
    </p>
  );
}

interface FixProps {
  readonly fix: CellFix;
  readonly cell: string;
  readonly onReplace: (formula: string) => void;
}

function Fix({ fix: { title, formula, gives }, cell, onReplace }: FixProps) {
  return (
    <section className="lof-fix" aria-label={title}>
      <h2>{title}</h2>
      <code className="lof-fix-formula">{formula}</code>
      <div className="lof-fix-do">
        <Button appearance="primary" onClick={() => onReplace(formula)}>
          Replace in {cell}
        </Button>
        {gives !== "" && <span className="lof-note">gives {gives}</span>}
      </div>
    </section>
  );
}
