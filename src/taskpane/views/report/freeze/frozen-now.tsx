import { useEffect, useState } from "react";
import type { FrozenList } from "../../../../actions/freeze/frozen-sheet.ts";
import type { Port } from "../../../../workbook/port.ts";
import { dateInWords } from "../../../../wording/date.ts";
import { counted, listed } from "../../../../wording/list.ts";
import { loadVerbs } from "./load-verbs.ts";

/** The frozen formulas of this workbook; null until they are read, and when they cannot be read. */
export function useFrozenList(port: Port, when: unknown): FrozenList | null {
  const [list, setList] = useState<FrozenList | null>(null);
  useEffect(() => {
    let shown = true;
    loadVerbs()
      .then(({ readFrozenList }) => readFrozenList(port))
      .then(
        (read) => shown && setList(read),
        () => shown && setList(null),
      );
    return () => {
      shown = false;
    };
  }, [port, when]);
  return list;
}

/** How many formulas are frozen, of which editions, since when. */
export function FrozenNow({ list }: { readonly list: FrozenList | null }) {
  if (list === null) return null;
  const { formulas, refused, strange, sheet } = list;
  if (formulas.length === 0 && refused.length === 0 && strange.length === 0)
    return <p className="lof-about">No formula is frozen in this workbook.</p>;
  const several = (facts: readonly string[]): string => listed([...new Set(facts)].map(dateWords), "and", 2);
  return (
    <>
      <p className="lof-about">
        {counted(formulas.length, "formula")} {formulas.length === 1 ? "is" : "are"} frozen, kept on “{sheet}”.
        {formulas.length > 0 && (
          <>
            {" "}
            Edition of {several(formulas.map(({ edition }) => edition))}; frozen on{" "}
            {several(formulas.map(({ date }) => date))}.
          </>
        )}
      </p>
      {refused.length > 0 && (
        <p className="lof-note">
          {counted(refused.length, "further row")} of that sheet {refused.length === 1 ? "is" : "are"} not for Thaw to
          enter. It says why, and leaves {refused.length === 1 ? "it" : "them"} there.
        </p>
      )}
      {strange.length > 0 && (
        <p className="lof-note">
          {counted(strange.length, "row")} of that sheet cannot be read and {strange.length === 1 ? "stays" : "stay"} as{" "}
          {strange.length === 1 ? "it is" : "they are"}.
        </p>
      )}
    </>
  );
}

/** The list is on a sheet and may have been edited, so a text is only formatted if it still is a date. */
function dateWords(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dateInWords(text) : text;
}
