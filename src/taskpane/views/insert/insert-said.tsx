import { TextButton } from "../../design/text-button.tsx";
import type { Inserting } from "./use-insertion.ts";

/** How the last insert ended, with an undo button. */
export function InsertSaid({ inserting: { said, undo } }: { readonly inserting: Inserting }) {
  return (
    <p role="status" className="lof-insert-said">
      {said} {undo !== null && <TextButton onPress={undo.press}>{undo.label}</TextButton>}
    </p>
  );
}
