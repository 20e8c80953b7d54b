import type { Insertion } from "../../../actions/insert.ts";
import { blockName } from "../../../formula/cell-name.ts";
import { insertWords } from "../../../wording/workbook/insert.ts";
import { FormulaText } from "../../design/formula-text.tsx";
import { TextButton } from "../../design/text-button.tsx";
import type { Inserting } from "./use-insertion.ts";

export interface InsertionDetailsProps {
  readonly insertion: Insertion;
  readonly inserting: Inserting;
}

/** Shown before anything is written: where it goes, its formula, and which filled cells it avoids. */
export function InsertionDetails({ insertion, inserting: { place, put } }: InsertionDetailsProps) {
  return (
    <>
      {place !== null && (
        <p className="lof-insert-where">
          {insertWords.goesInto(blockName(place.block), insertion.chart !== undefined)}
        </p>
      )}
      <FormulaText formula={insertion.formula} />
      {place !== null && place.filled.length > 0 && (
        <p className="lof-insert-where">
          {insertWords.filled(place.filled)}{" "}
          <TextButton onPress={() => void put("overwrite")}>Overwrite instead</TextButton>
        </p>
      )}
    </>
  );
}
