import { uniqueSheetName } from "../../../../workbook/sheet-name.ts";
import { counted } from "../../../../wording/list.ts";
import { outcomeName } from "../../../../wording/outcome-names.ts";
import { workingsWords } from "../../../../wording/report/in-short.ts";
import { districtsWords } from "../../../../wording/report/page/districts-words.ts";
import { sinceWords } from "../../../../wording/report/since-words.ts";
import { reportWords } from "../../../../wording/report/report-words.ts";
import { Section } from "../../../design/section.tsx";
import { countRows, type OfferedOutcome } from "./report-offer.ts";

export interface PlannedSheet {
  readonly name: string;
  /** What it will contain, in a few words. */
  readonly holds: string;
}

/** What a report has besides its pages. */
export interface PlannedBesides {
  readonly since: boolean;
  readonly districts: boolean;
  readonly method: boolean;
  /** Whether the host can hide the sheet from which the first is put together. */
  readonly hides: boolean;
}

/** The sheets a report will have, in their order, under the names that are free in the workbook. */
export function plannedSheets(
  pages: readonly OfferedOutcome[],
  { since, districts, method, hides }: PlannedBesides,
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
    ...(since ? [sheet(sinceWords.sheet, "changes")] : []),
    ...(districts ? [sheet(districtsWords.sheet, "side by side")] : []),
    ...pages.map(({ outcome, metrics }) => {
      const { rows, without } = countRows(metrics);
      const figures = counted(rows, "figure");
      return sheet(
        reportWords.pageSheet(outcomeName(outcome)),
        without === 0 ? figures : `${figures}, ${without} without`,
      );
    }),
    sheet(reportWords.detailSheet, "intervals, caveats"),
    ...(method ? [sheet(reportWords.methodSheet, "sources, sign-off")] : []),
    ...(hides ? [] : [sheet(workingsWords.sheet, "behind the first sheet")]),
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
