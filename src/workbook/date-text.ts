import { dateOfSerial, months } from "../wording/date.ts";

const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Excel's own short date, stored as in America, is shown as the country writes it. */
const shortDate = /^mm-dd-yy$/i;
const lastSerial = 2_958_465;

/**
 * A spreadsheet's number as the date or time that its format shows; the plain number where it can be none.
 *
 * @example dateText(45962, "mmm-yy") // "Nov-25"
 */
export function dateText(value: number, format: string): string {
  if (value < 0 || value > lastSerial) return String(value);
  const seconds = Math.round((value % 1) * 86_400);
  const iso = dateOfSerial(value + 1e-9);
  const said = shortDate.test(format) ? "dd/mm/yyyy" : format;
  const isTwelve = /am\/pm|a\/p/i.test(said);
  let isTime = false;
  return said.replace(
    /"([^"]*)"|\\(.)|_.|\*.|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|@/gi,
    (found, quoted: string | undefined, escaped: string | undefined, at: number) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const letter = found[0]?.toLowerCase() ?? "";
      if (letter === "_" || letter === "*" || letter === "@") return letter === "_" ? " " : "";
      const isMinutes = letter === "m" && (isTime || /^:s/i.test(said.slice(at + found.length)));
      isTime = letter === "h";
      if (letter === "a") return seconds < 43_200 ? "AM" : "PM";
      if (letter === "h")
        return padded(isTwelve ? Math.floor(seconds / 3600) % 12 || 12 : Math.floor(seconds / 3600), found);
      if (letter === "s") return padded(seconds % 60, found);
      return isMinutes ? padded(Math.floor(seconds / 60) % 60, found) : partOf(iso, letter, found.length);
    },
  );
}

function partOf(iso: string, letter: string, length: number): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (letter === "y") return length > 2 ? year : year.slice(2);
  const name = letter === "m" ? months[Number(month) - 1] : days[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  if (length === 5) return name?.slice(0, 1) ?? "";
  if (length > 2) return (length === 3 ? name?.slice(0, 3) : name) ?? "";
  return padded(Number(letter === "m" ? month : day), "x".repeat(length));
}

const padded = (number: number, letters: string): string => String(number).padStart(Math.min(2, letters.length), "0");
