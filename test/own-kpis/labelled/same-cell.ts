/** Whether the text shown holds the one wanted: codes may stay in front, blanks and capitals do not matter. */
export function sameText(shown: string, wanted: string): boolean {
  return plain(shown).includes(plain(wanted));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Whether two texts name the same period: "Nov-25" and "November 2025", "2023/24 Quarter 1" and "Q1 2023-24". */
export function samePeriod(shown: string, wanted: string): boolean {
  const [one, other] = [periodWords(shown), periodWords(wanted)];
  return one.length > 0 && one.join(" ") === other.join(" ");
}

/** The words of a period alone, in one spelling and in order; "outturn", "actual" and "provisional" are none. */
function periodWords(text: string): string[] {
  const told = text
    .toLowerCase()
    .replace(/\bquarter (\d)/g, "q$1")
    .replace(/\b(?:20)?(\d\d)\s*[/–-]\s*(?:20)?(\d\d)\b(?![/-])/g, (all, from: string, to: string) =>
      Number(to) > Number(from) ? ` fy${from}${to} ` : all,
    )
    .replace(/[^\p{L}\d]+/gu, " ");
  const found = told.split(" ").flatMap((word) => {
    if (/^(?:fy\d{4}|q\d|h\d|\d{4}|autumn|spring|summer)$/.test(word)) return [word];
    if (/^\d{1,2}$/.test(word)) return [word.length === 2 && Number(word) > 12 ? `20${word}` : String(Number(word))];
    const month = months.find((one) => word.length >= 3 && word.startsWith(one));
    return month === undefined ? [] : [month];
  });
  return found.sort();
}

const unitWords: Readonly<Record<string, string>> = {
  percentage: "%",
  percent: "%",
  "per cent": "%",
  "percentage points": "points",
  pp: "points",
  number: "count",
  no: "count",
  gbp: "£",
  minutes: "mins",
  min: "mins",
};

/** One word for the spellings of a unit. */
export function unitWord(text: string): string {
  const told = plain(text).replace(/[.()]/g, "");
  return unitWords[told] ?? told;
}

/** "kg per household" is "kg" too; a share is no rate. */
export function sameUnit(shown: string, wanted: string): boolean {
  if (shown === wanted) return true;
  return (
    shown.startsWith(`${wanted} `) || (wanted !== "points" && shown.replaceAll(",", "") === wanted.replaceAll(",", ""))
  );
}
