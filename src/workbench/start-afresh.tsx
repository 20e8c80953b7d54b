import { useId, useRef } from "react";
import { keepingWords as words } from "../wording/workbook/workbench.ts";

/** A button that restores the starter sheets; asks first, since it cannot be undone. */
export function StartAfresh({ onStart }: { readonly onStart: () => void }) {
  const ask = useRef<HTMLDialogElement>(null);
  const question = useId();
  return (
    <>
      <button type="button" onClick={() => ask.current?.showModal()}>
        {words.startAfresh}
      </button>
      <dialog ref={ask} className="bar-question" aria-labelledby={question}>
        <p id={question}>{words.sure}</p>
        <button type="button" onClick={() => ask.current?.close()}>
          {words.keepThem}
        </button>
        <button type="button" className="is-grave" onClick={onStart}>
          {words.startAfresh}
        </button>
      </dialog>
    </>
  );
}
