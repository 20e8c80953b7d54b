import type { Tier } from "../../areas/area.ts";
import { counted } from "../list.ts";
import { oneOfTier } from "../tier.ts";

/*
 * Sentences of a report that hang on the council typed into it. Its name is joined in by the cell's formula, so a
 * sentence is given in the parts around the name.
 */

/** The tiers that a council can have. */
export type CouncilTier = Exclude<Tier, "country">;

/** How many indicators of the open model are held, and how many of them are proxies. */
export interface HeldIndicators {
  readonly all: number;
  readonly used: number;
  readonly missing: number;
  readonly proxies: number;
}

const plural: Readonly<Record<CouncilTier, string>> = {
  county: "counties",
  district: "districts",
  single: "single-tier councils",
};

/** After the model's name: ", 18 of 21 indicators for counties". */
export function indicatorsUsed({ used, all }: HeldIndicators, tier: CouncilTier): string {
  return `, ${used} of ${all} indicators for ${plural[tier]}`;
}

/** "For counties 18 of the 21 indicators are used, 2 of them proxies; 3 are missing." */
export function indicatorsHeld({ all, used, missing, proxies }: HeldIndicators, tier: CouncilTier): string {
  const stand = proxies === 0 ? "" : `, ${proxies} of them ${proxies === 1 ? "a proxy" : "proxies"}`;
  const gone = missing === 0 ? "" : `; ${missing} ${missing === 1 ? "is" : "are"} missing`;
  return `For ${plural[tier]} ${used} of the ${all} indicators are used${stand}${gone}.`;
}

/** What a report has for a council of some tier. */
export interface InReport {
  /** Names of outcomes of its job without a page. */
  readonly outcomes: readonly string[];
  /** Figures of its job that the pages of other outcomes leave out. */
  readonly figures: number;
  /** Figures that are counted or could be: all that have a page, but those about the place. */
  readonly rows: number;
  /** Those of them that are not its job, and whether they are counted all the same. */
  readonly othersJob: number;
  readonly countsOthers: boolean;
}

/** "Laid out for Kent, a county council" */
export function laidOutFor(council: string, tier: Tier): string {
  return `Laid out for ${council}, ${oneOfTier(tier)}`;
}

/** A sentence cut where the name of the council typed stands. */
export type AroundName = readonly string[];

/**
 * What another council is told: of what is counted for it, and what of its job is not in the report.
 *
 * @param room characters that a row has: outcomes are named where they have room
 */
export function inReport(
  { outcomes, figures, ...rest }: InReport,
  room: number,
): { readonly counted: AroundName; readonly left: AroundName | null } {
  const left = [
    ...(outcomes.length > 0 ? [counted(outcomes.length, "outcome")] : []),
    ...(figures > 0 ? [counted(figures, outcomes.length > 0 ? "further figure" : "figure")] : []),
  ];
  const others = notItsJob(rest);
  if (left.length === 0)
    return {
      counted: `${others === "" ? "" : `${others}; `}all that is ${name}’s job is in it.`.split(name),
      left: null,
    };
  const one = outcomes.length + figures === 1;
  const gone = (names: string): AroundName =>
    `${left.join(" and ")} that ${one ? "is" : "are"} ${name}’s job ${one ? "is" : "are"} not in it${names}. Build a report for ${name}.`.split(
      name,
    );
  const named = gone(outcomes.length > 0 ? ` (${outcomes.join("; ")})` : "");
  return {
    counted: (others === "" ? "" : `${others}.`).split(name),
    left: lettersOf(named) <= room ? named : gone(""),
  };
}

/** About how long a council's name is, in characters. */
const nameLetters = 25;

/** About how long a sentence is with the name of a council in it, in characters. */
export function lettersOf(parts: AroundName): number {
  return parts.join("").length + (parts.length - 1) * nameLetters;
}

/** Where the council's name is joined in. */
const name = "\n";

/** "105 of its 111 figures are another council’s job, not Maidstone’s, and not counted" */
function notItsJob({ rows, othersJob, countsOthers }: Omit<InReport, "outcomes" | "figures">): string {
  if (othersJob === 0) return "";
  const are = othersJob === 1 ? "is" : "are";
  const end = countsOthers ? "" : ", and not counted";
  return `${othersJob} of its ${counted(rows, "figure")} ${are} another council’s job, not ${name}’s${end}`;
}

/** What the report counts where it has not all that is the council's job, or more than that. */
export function chosenFigures(figures: number, othersJob: number): string {
  const others = othersJob === 0 ? "" : `, ${othersJob} of them another council’s job`;
  return `Counted are the ${figures} figures chosen for this report${others}; outcomes about the place are apart.`;
}
