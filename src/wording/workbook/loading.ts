import { dateInWords } from "../date.ts";

/** What cells and pane show while there are no figures. */
export const loadSentences = {
  title: "The figures could not be read",
  safe: "Cells keep the values they have.",
  again: "Read again",
  notYet: "The figures are not read yet.",
  late: "The figures are not read yet. Recalculate, or open the pane to see why.",
  unreachable: "The figures could not be fetched: is the network there?",
  notGiven: (file: string, status: number): string => notFetched(`did not give the file (it answered ${status})`, file),
  webPage: (file: string): string =>
    notFetched("gave a web page in place of the file, perhaps one to sign in on", file),
  otherType: (file: string, type: string): string =>
    notFetched(`gave something else in place of the file (its type is ${type})`, file),
  empty: (file: string): string => notFetched("gave an empty file", file),
  brokenOff: (file: string): string => notFetched("broke off while it sent the file", file),
  tooLarge: (file: string): string => notFetched("gave a file far larger than the figures are", file),
  cutShort: "The figures could not be read: the data pack is cut short or damaged.",
  noFingerprint:
    "The figures could not be read: the fingerprint beside the data pack (lof-pack.sha256) is not one, so nothing shows that they are the published ones.",
  noDigest:
    "The figures could not be read: on a page that is not from https the browser cannot check that they are the published ones.",
  changed: "The figures could not be read: the data pack is not the one that was published.",
  notThere: (file: string): string =>
    `The figures could not be read: the file ${file} is not there or cannot be opened.`,
  bookSilent:
    "The workbook could not be asked which figures its cells go by. Open the pane, and read them again there.",
  unreadableMark:
    "It is not known which figures this workbook goes by: what it keeps of them cannot be read. Open the pane to choose.",
  gone: (built: string): string =>
    `This workbook’s figures, collected on ${dateInWords(built)}, are no longer on the host. Open the pane to choose others.`,
  overtaken: "Other figures were asked for in the meantime, so these were not taken.",
  ourMistake: "LOF has made a mistake of its own here; please report this formula.",
} as const;

export const freezeNotLoaded =
  "This part of the pane could not be fetched: is the network there? Nothing was changed. Close and open the pane, then try again.";

function notFetched(what: string, file: string): string {
  return `The figures could not be fetched: the host ${what}: ${file}.`;
}
