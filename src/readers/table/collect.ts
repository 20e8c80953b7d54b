import type { Observation, PublishedArea, Sink } from "../observation.ts";
import type { AreaLookup } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { plainNumber } from "./read-cell.ts";

/** How the rows of a sheet were accounted for: rows in = rows with figures + left out + with issues. */
export interface RowCount {
  readonly rows: number;
  readonly withFigures: number;
  readonly leftOut: ReadonlyMap<string, number>;
  readonly withIssues: number;
}

/**
 * Reads the rows of a sheet below its headings and accounts for each: one that the reader said nothing of is an issue,
 * so that none is lost in silence. One whose code and name are of two areas is not read.
 *
 * @param firstRow index of the first row of data
 */
export function collectSheet(
  sheet: Sheet,
  firstRow: number,
  read: (sink: Sink) => void,
  to: Pick<Sink, "observe" | "issue">,
  areas: Pick<AreaLookup, "otherAreaOf">,
): RowCount {
  const seen = new Map<number, "figures" | "issue" | { readonly leftOut: string }>();
  const twice = new TwoFigures();
  const twoAreas = codeAndNameOfTwo(areas);
  const disagreeing = new Set<number>();
  read({
    observe: (observation) => {
      const expected = twoAreas(observation.area);
      if (expected !== null) {
        seen.set(observation.row, "issue");
        if (disagreeing.has(observation.row)) return;
        disagreeing.add(observation.row);
        to.issue({ sheet: sheet.name, row: observation.row, column: null, expected });
        return;
      }
      const other = twice.other(observation);
      if (other !== null) {
        seen.set(observation.row, "issue");
        to.issue({ sheet: sheet.name, row: observation.row, column: null, expected: other });
      } else if (seen.get(observation.row) !== "issue") seen.set(observation.row, "figures");
      to.observe(observation);
    },
    issue: (issue) => {
      if (issue.row !== null) seen.set(issue.row, "issue");
      to.issue(issue);
    },
    leaveOut: (row, why) => {
      if (!seen.has(row)) seen.set(row, { leftOut: why });
    },
  });
  const leftOut = new Map<string, number>();
  let [rows, withFigures, withIssues] = [0, 0, 0];
  sheet.rows.forEach((cells, at) => {
    if (at < firstRow || cells.every((cell) => cell === "")) return;
    rows++;
    const state = seen.get(at + 1);
    if (state === "figures") withFigures++;
    else if (state === "issue") withIssues++;
    else if (state !== undefined) leftOut.set(state.leftOut, (leftOut.get(state.leftOut) ?? 0) + 1);
    else {
      withIssues++;
      const found = cells.filter((cell) => cell !== "").slice(0, 3);
      to.issue({
        sheet: sheet.name,
        row: at + 1,
        column: null,
        expected: `a council's code and figures; there is ${found.map((cell) => `“${cell.slice(0, 40)}”`).join(", ")}`,
      });
    }
  });
  return { rows, withFigures, leftOut, withIssues };
}

/** Finds a code beside the name of another area, and says so: which of both is meant cannot be told. */
function codeAndNameOfTwo(areas: Pick<AreaLookup, "otherAreaOf">): (area: PublishedArea) => string | null {
  let [last, said]: [PublishedArea | null, string | null] = [null, null];
  return (area) => {
    if (area === last) return said;
    const { code, name, by } = area;
    const other = by === "name" || name === "" ? null : areas.otherAreaOf(code, name);
    last = area;
    said = other === null ? null : `the code and the name of one area; ${code} is ${other}, and there is “${name}”`;
    return said;
  };
}

interface Known {
  readonly areas: Map<string, string>;
  said: boolean;
}

/** Finds a second, different figure of the same series, area and period, which must never be taken for the first. */
class TwoFigures {
  /** The cell as published, by series, period and area; whether it was said of a series and period. */
  readonly #cells = new Map<string, Map<string, Known>>();

  /** What to say of a figure that differs from one before; null where none does, or where it was said of its series. */
  other({ series, period, area, text, value, meaning }: Observation): string | null {
    if (value === null && meaning === null) return null;
    let periods = this.#cells.get(series);
    if (periods === undefined) {
      periods = new Map<string, Known>();
      this.#cells.set(series, periods);
    }
    let known = periods.get(period);
    if (known === undefined) {
      known = { areas: new Map(), said: false };
      periods.set(period, known);
    }
    const place = area.code === "" ? area.name : area.code;
    const before = known.areas.get(place);
    if (before === undefined) {
      known.areas.set(place, text);
      return null;
    }
    if (before === text || (value !== null && plainNumber(before) === value) || known.said) return null;
    known.said = true;
    return `one figure for each area and period of a series; “${series.slice(0, 80)}” has “${before}” and “${text}” for ${place}`;
  }
}

/** Reads a document that has no rows: each figure or fact counts as one. */
export function collectDocument(
  read: (sink: Sink) => void,
  to: Pick<Sink, "observe" | "issue">,
  areas: Pick<AreaLookup, "otherAreaOf">,
): RowCount {
  const twoAreas = codeAndNameOfTwo(areas);
  const leftOut = new Map<string, number>();
  let [withFigures, withIssues, left] = [0, 0, 0];
  read({
    observe: (observation) => {
      const expected = twoAreas(observation.area);
      if (expected !== null) {
        withIssues++;
        to.issue({ sheet: null, row: observation.row, column: null, expected });
        return;
      }
      withFigures++;
      to.observe(observation);
    },
    issue: (issue) => {
      withIssues++;
      to.issue(issue);
    },
    leaveOut: (_row, why) => {
      left++;
      leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    },
  });
  return { rows: withFigures + withIssues + left, withFigures, leftOut, withIssues };
}
