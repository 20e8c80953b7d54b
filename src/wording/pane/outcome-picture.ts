import { counted, listed } from "../list.ts";

/** More are counted; the list has them all. */
const mostNamed = 3;

/** Words of the picture of an outcome: where the council's figures stand in their sets. */
export const outcomePictureWords = {
  /** Beside a dot without a band. */
  bare: "no interval",
  ends: ["last", "first"],
  note: "Dot: the council’s place. Band: places it could have, by the 95% intervals. Box: the middle half of the set.",
  derived: "Dashed: by a derived interval.",
  judgedEnd: "Right is the good end, or the highest where neither end is good.",
  contextualEnd: "Right is first; this describes the area, not the council’s performance.",
  without: (names: readonly string[]): string =>
    names.length === 0 ? "" : `Without a place: ${listed(names, "and", mostNamed)}.`,
  /** What the list of rows is, for readers who cannot see the picture. */
  label: (outcome: string, rows: number, bare: number): string =>
    `${outcome}: the council’s places in the set, ${counted(rows, "metric")}${bare === 0 ? "" : `, ${bare} without an interval`}`,
} as const;
