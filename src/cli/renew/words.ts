import { join } from "node:path";
import { dateInWords } from "../../wording/date.ts";
import { renewed } from "./arguments.ts";

/** What `npm run renew` says beside what its steps say themselves. */
export const renewWords = {
  before: (folder: string, built: string): string =>
    `The figures before: those collected on ${dateInWords(built)}, in “${folder}”.`,
  newer: (folder: string): string =>
    `“${folder}” has newer figures than these: what it has from files that do not come this time goes back to what was before. Leave out --last to begin with the newest.`,
  stopped: "Stopped. What came stays: the same command goes on from there.",
  without:
    "Not everything came. The figures are built from what is there: series without a newer file keep the figures they have. To fetch what is missing later, give the same command with --force.",
  building: "The new figures are built, proved and compared; that may take some minutes.",
  notBuilt: (report: string): string =>
    `No pack could be built, so there is nothing for the host. The faults: “${report}”`,
  same: (to: string): string =>
    [
      "No figure, verdict or neighbour is another, so there is nothing for the host, which keeps the figures it has.",
      read(to),
    ].join("\n"),
  ready: (to: string): string =>
    [
      read(to),
      `Then lay what is in “${join(to, renewed.host)}” over the add-in's folder on its host: assets/pack has the new figures, packs the ones before. Workbooks stay with the figures they have until somebody takes the new ones.`,
    ].join("\n"),
} as const;

function read(to: string): string {
  return `Read first: “${join(to, renewed.page)}” (what changed; as a table ${renewed.csv}) and “${join(to, renewed.report)}” (how each file was proved).`;
}
