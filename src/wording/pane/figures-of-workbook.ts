import { dateInWords } from "../date.ts";
import { counted } from "../list.ts";

/** Figures by the day they were collected, as the one thing an officer knows them by. */
export interface Dated {
  readonly built: string;
}

export type Age = "newer" | "older" | "same day";

const day = ({ built }: Dated): string => dateInWords(built);

/** What the pane says of the figures that a workbook was worked out with, and of others on the host. */
export const figuresWords = {
  label: "Figures of this workbook",
  others: (age: Age, newest: Dated): string => {
    if (age === "newer") return `Newer figures are there, collected on ${day(newest)}.`;
    if (age === "older") return `The host has older figures now, collected on ${day(newest)}.`;
    return `Other figures of the same day, ${day(newest)}, are there.`;
  },
  stays: (age: Age, held: Dated): string =>
    age === "same day" ? "This workbook stays with those it has." : `This workbook stays with those of ${day(held)}.`,
  stayed: (age: Age, held: Dated): string =>
    age === "same day"
      ? "This workbook stays with the figures it has; others are there."
      : `This workbook stays with the figures of ${day(held)}; ${age === "newer" ? "newer" : "older"} ones are there.`,
  see: "See what would change",
  take: (age: Age): string =>
    age === "newer" ? "Take the newer figures" : age === "older" ? "Take the older figures" : "Take the other figures",
  stay: "Stay with these",
  close: "Close",
  interruptedTitle: "Taking other figures was broken off.",
  interrupted: (held: Dated, coming: Dated): string =>
    `Some cells may show the figures of ${day(coming)} already, others those of ${day(held)}.`,
  takeAgain: (coming: Dated): string => `Take those of ${day(coming)} from the start`,
  back: (to: Dated): string => `Go back to the figures of ${day(to)}`,
  unmarked: (strange: number | "unknown"): string =>
    `This workbook does not say which figures it was worked out with, and ${
      strange === "unknown"
        ? "whether its cells show what these give cannot be told"
        : `${counted(strange, "cell")} ${strange === 1 ? "shows" : "show"} other than these give`
    }.`,
  seeWhich: "See which cells",
  workOut: "Work them out again",
  leave: "Leave them",
  looking: "Looking through the formulas",
  taking: "Taking the figures",
  goingBack: "Going back",
  notLooked: "What would change is not known",
  lookAgain: "Try again",
  notTaken: "The figures were not taken",
  notBack: "The workbook did not go back",
  takenTitle: (to: Dated): string => `The figures of ${day(to)} are taken`,
  backTitle: (to: Dated): string => `Back to the figures of ${day(to)}`,
  changed: (cells: number): string => (cells === 0 ? "No cell changed." : `${counted(cells, "cell")} changed.`),
  listedOn: (sheet: string): string => `What changed is listed on “${sheet}”, a sheet that can be removed.`,
  notLoaded: "This part of the pane could not be fetched: is the network there? Nothing was changed.",
  showList: "Show the list",
  removeList: "Remove the list",
  notRemoved: "The list was not removed",
  listRemoved: "The list is removed.",
  undo: "Undo of the workbook does not bring the figures before back; this does:",
} as const;

/** The rows of the Data tab about the figures themselves. */
export const figuresRows = {
  title: "The figures of this workbook",
  collected: "Collected on",
  newest: "Newest",
  isNewest: "yes",
  isNotNewest: (age: Age, newest: Dated): string =>
    age === "newer"
      ? `no: newer figures, collected on ${day(newest)}, are there`
      : age === "older"
        ? `the host has older ones now, collected on ${day(newest)}`
        : `no: others of the same day are there`,
  notKnown: "not known: the host did not say",
  fingerprint: "SHA-256",
  copy: "Copy whole",
  copied: "Copied",
  refused: "Could not be copied",
  program: "Program",
  version: (version: string): string => `version ${version}`,
  workedOutWith: (version: string, now: string): string => `version ${now}; last worked out with ${version}`,
  unreadable: "What the workbook says of its figures cannot be read.",
} as const;

/** In place of the pane where the workbook's figures are not on the host. */
export const goneWords = {
  title: (gone: boolean): string =>
    gone ? "This workbook’s figures are not on the host" : "Which figures this workbook has is not known",
  gone: (gone: Dated): string =>
    `They were collected on ${day(gone)}. Whoever runs the host can put them back there; or take those that it has.`,
  safe: "Cells keep the values they have until they are worked out again.",
  unlisted:
    "What would change cannot be told beforehand. Afterwards it is listed on a sheet, each cell with what it showed.",
  take: (newest: Dated): string => `Take the figures of ${day(newest)}`,
} as const;
