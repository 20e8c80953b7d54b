/** Rows of Nomis's answers, page after page: whether they are all there, each once, and none parted from its interval. */
export class NomisRows {
  readonly #total: number;
  readonly #measures: number;
  readonly #seen = new Set<string>();

  /**
   * @param total RECORD_COUNT of the whole
   * @param measures how many rows belong to one council, period and variable
   */
  constructor(total: number, measures: number) {
    this.#total = total;
    this.#measures = measures;
  }

  /**
   * Takes a page.
   *
   * @param table its headings, and its rows
   * @returns what is wrong with it, as a sentence; null where nothing is
   */
  take(
    [headings = [], ...rows]: readonly (readonly string[])[],
    { offset, expected }: { readonly offset: number; readonly expected: number },
  ): string | null {
    const names = headings.map((name) => name.toLowerCase());
    const at = (name: string): number => names.indexOf(name);
    const column = { count: at("record_count"), offset: at("record_offset"), measures: at("measures") };
    if (column.count < 0 || column.offset < 0 || column.measures < 0) {
      return "Nomis left out how many rows there are (RECORD_COUNT, RECORD_OFFSET): its answer may be cut.";
    }
    const counts = new Set(rows.map((row) => Number(row[column.count])));
    if ([...counts].some((count) => count !== this.#total)) {
      return `Nomis said first that there are ${this.#total} rows, and now ${[...counts].join(", ")}: fetch it again.`;
    }
    if (rows.length !== expected) {
      return `Nomis gave ${rows.length} rows where ${expected} were asked for, of ${this.#total} in all, without a word about it.`;
    }
    const keys = ["date", "geography_code", "variable"].map(at);
    const groups = new Map<string, number>();
    const own = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (Number(row[column.offset]) !== offset + index) {
        return `Row ${index + 1} of Nomis's page is number ${row[column.offset]} of the whole, where ${offset + index} was asked for: pages overlap or leave rows out.`;
      }
      const group = keys.map((key) => row[key] ?? "").join("|");
      const key = `${group}|${row[column.measures]}`;
      if (own.has(key) || this.#seen.has(key)) return `Nomis gave a row twice (${key}): pages overlap.`;
      own.add(key);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    const parted = [...groups].find(([, size]) => size !== this.#measures);
    if (parted !== undefined) {
      return `A figure of Nomis and its confidence interval came in different pages (${parted[0]}): they cannot be put together.`;
    }
    for (const key of own) this.#seen.add(key);
    return null;
  }
}
