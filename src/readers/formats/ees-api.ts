import { bare, type PublishedArea, type Sink } from "../observation.ts";
import type { DocumentReader } from "../reader.ts";
import { figureCell } from "../table/long-table.ts";
import { eesMarks } from "./ees.ts";

interface Result {
  readonly timePeriod: { readonly code: string; readonly period: string };
  readonly geographicLevel: string;
  readonly locations: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

interface Option {
  readonly id: string;
  /** The name of its column in the data set's CSV, of an indicator. */
  readonly column?: string;
  readonly label: string;
  readonly code?: string;
  readonly oldCode?: string;
}

interface Meta {
  readonly filters?: readonly {
    readonly id: string;
    readonly column?: string;
    readonly label: string;
    readonly options: readonly Option[];
  }[];
  readonly indicators?: readonly Option[];
  readonly locations?: readonly { readonly level: { readonly code: string }; readonly options: readonly Option[] }[];
}

interface Answer {
  readonly results: readonly Result[];
  readonly paging?: { readonly totalPages?: number; readonly page?: number };
  readonly meta?: Meta;
}

/**
 * An answer of the interface of Explore Education Statistics. It names places, filters and indicators by short ids; the
 * answer of the data set's `/meta` must stand beside it in the same file, as "meta". Where that says the columns of the
 * CSV, series have the names that they have there.
 */
export const eesApi: DocumentReader<unknown> = {
  publisher: "Department for Education",
  format: "Explore Education Statistics, answer of its interface",
  tried: false,
  open: (content) => {
    const answer = content as Answer | null;
    if (!Array.isArray(answer?.results) || answer.paging === undefined) return null;
    return { edition: "", read: (sink) => readAnswer(answer, sink) };
  },
};

function readAnswer({ results, paging, meta }: Answer, sink: Sink): void {
  const missing = (expected: string): void => sink.issue({ sheet: null, row: null, column: null, expected });
  if ((paging?.totalPages ?? 1) > 1) {
    missing(`all ${paging?.totalPages} pages of the answer; this is page ${paging?.page}: the rest must be asked for`);
  }
  if (meta === undefined) {
    missing("the data set's description beside the answer, as “meta”: places and measures are ids without it");
    return;
  }
  const names = new Map((meta.indicators ?? []).map(({ id, column, label }) => [id, column ?? label]));
  const filters = new Map(
    (meta.filters ?? []).flatMap(({ column, options }) =>
      options.map(({ id, label }) => [id, column === undefined ? label : `${column}=${label}`]),
    ),
  );
  const places = new Map((meta.locations ?? []).flatMap(({ options }) => options.map((option) => [option.id, option])));
  results.forEach((result, at) => {
    const area = areaOf(result, places);
    if (area === null) {
      missing(`a place that the description knows; result ${at + 1} has ${JSON.stringify(result.locations)}`);
      return;
    }
    const picked = Object.values(result.filters).map((id) => filters.get(id) ?? id);
    for (const [id, text] of Object.entries(result.values)) {
      const name = names.get(id) ?? id;
      const figure = figureCell(text, { sheet: null, row: at + 1, column: name }, sink, eesMarks);
      if (figure === null) continue;
      const { code, period } = result.timePeriod;
      const series = [name, ...picked].join("; ");
      sink.observe({ ...bare, ...figure, sheet: null, row: at + 1, series, area, period: `${period} ${code}` });
    }
  });
}

/** The place of the result's own level: a district's row names its region and country too. */
function areaOf({ geographicLevel, locations }: Result, places: ReadonlyMap<string, Option>): PublishedArea | null {
  const place = places.get(locations[geographicLevel] ?? "");
  return place === undefined ? null : { code: place.code ?? "", name: place.label, by: "code" };
}
