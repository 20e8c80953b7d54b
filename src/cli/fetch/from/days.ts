import { isDay } from "../../../pack/day.ts";

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** The number of a month by its name or the first three letters of it; 0 where it is none. */
function monthOf(name: string): number {
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * A publisher's date as a day: “2026-09-14T09:30:00Z”, “2026-09-14 07:00:00”, “14/09/2026”; of several, divided by “|”,
 * the latest. Undefined where it is none.
 */
export function dayOf(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  return written
    .split("|")
    .flatMap((part) => {
      const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(part) ?? [];
      const [, dayFirst, monthSecond, yearLast] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(part) ?? [];
      const iso =
        year === undefined
          ? `${yearLast}-${two(Number(monthSecond))}-${two(Number(dayFirst))}`
          : `${year}-${month}-${day}`;
      return isDay(iso) ? [iso] : [];
    })
    .sort()
    .at(-1);
}

/** A date of which the day or the month may be left open, as DfE announces releases; undefined where there is no month. */
export function announcedOf(parts: Readonly<Record<string, unknown>>): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((name) => Number(parts[name] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (!(year >= 2000 && year < 2100 && month >= 1 && month <= 12)) return undefined;
  const whole = `${year}-${two(month)}-${two(day)}`;
  return isDay(whole) ? whole : `${year}-${two(month)}`;
}

/** An announced day or month if it is after the day of publication; one that has passed announces nothing. */
export function laterThan(date: string | undefined, published: string | undefined): string | undefined {
  return date !== undefined && (published === undefined || date > published.slice(0, date.length)) ? date : undefined;
}

/** The day or month in "26 March 2027 9:30am" or "March 2027"; undefined where there is none. */
export function writtenDate(text: string): string | undefined {
  const [, day, month = "", year] = /(?:\b(\d{1,2}) )?\b(\p{L}{3,9}) (20\d{2})\b/u.exec(text) ?? [];
  return announcedOf({ year, month: monthOf(month), day });
}

const announces =
  /\bnext (?:scheduled )?(?:release|publication|update|edition)(?: date)?\b[^.;\d]{0,60}?(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}{3,9}) (\d{4})\b/giu;

/**
 * The day or month for which a page's text announces the next release: “Next release: 26 March 2027”. Undefined where it
 * announces none, several, or one that is not after the page's own date.
 */
export function announcedIn(text: string, after: string | undefined): string | undefined {
  const found = new Set<string>();
  for (const [, day, month = "", year = ""] of text.matchAll(announces)) {
    const date = announcedOf({ year, month: monthOf(month), day });
    if (date !== undefined) found.add(date);
  }
  const [one] = found;
  return found.size === 1 && after !== undefined ? laterThan(one, after) : undefined;
}

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * How new what a title names is, to be compared with others of the kind: by the last year in it, the last month beside
 * it, and whether it is revised. 0 where it names no year.
 *
 * @example "January to March 2026" is before "April to June 2026" and after "October to December 2025"
 */
export function newnessOf(title: string): number {
  const years = [...title.matchAll(/\b(20\d{2})(?:\s?[/–-]\s?(\d{2})(?!\d))?/g)].map(([, year = "", end]) =>
    end === undefined ? Number(year) : Number(`${year.slice(0, 2)}${end}`),
  );
  if (years.length === 0) return 0;
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const monthsNamed = words.map((word) => (months.includes(word) ? monthOf(word) : (seasons[word] ?? 0)));
  const revised = /\brevised\b/i.test(title) ? 0.5 : /\bprovisional\b/i.test(title) ? -0.5 : 0;
  return Math.max(...years) * 100 + (monthsNamed.filter((month) => month > 0).at(-1) ?? 0) + revised;
}
