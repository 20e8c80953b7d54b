import { uniqueSheetName } from "../../../../workbook/sheet-name.ts";
import { counted } from "../../../../wording/list.ts";
import { outcomeName } from "../../../../wording/outcome-names.ts";
import { reportWords } from "../../../../wording/report/report-words.ts";
import { Section } from "../../../design/section.tsx";
import { countRows, type OfferedOutcome } from "./report-offer.ts";

export interface PlannedSheet {
  readonly name: string;
  /** What it will contain, in a few words. */
  readonly holds: string;
}

/** The sheets a report will have, in their order, under the names that are free in the workbook. */
export function plannedSheets(
  pages: readonly OfferedOutcome[],
  method: boolean,
  taken: readonly string[],
): readonly PlannedSheet[] {
  const used = [...taken];
  const sheet = (wanted: string, holds: string): PlannedSheet => {
    const name = uniqueSheetName(wanted, used);
    used.push(name);
    return { name, holds };
  };
  return [
    sheet(reportWords.summarySheet, counted(pages.length, "outcome")),
    ...pages.map(({ outcome, metrics }) => {
      const { rows, without } = countRows(metrics);
      const figures = counted(rows, "figure");
      return sheet(
        reportWords.pageSheet(outcomeName(outcome)),
        without === 0 ? figures : `${figures}, ${without} without`,
      );
    }),
    ...(method ? [sheet(reportWords.methodSheet, "edition, caveats")] : []),
  ];
}

/** Lists what will be added to the workbook. */
export function PlannedSheets({ sheets }: { readonly sheets: readonly PlannedSheet[] }) {
  return (
    <Section title={counted(sheets.length, "new sheet")}>
      <ul className="lof-planned">
        {sheets.map(({ name, holds }) => (
          <li key={name} className="lof-pair">
            <span>{name} </span>
            <span className="lof-second">{holds}</span>
          </li>
        ))}
      </ul>
      <p className="lof-note">Live formulas, A4 landscape. Nothing you have is changed.</p>
    </Section>
  );
}
