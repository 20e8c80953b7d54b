import { bare, type Observation } from "../../../src/readers/observation.ts";
import type { OfficialFigure, OfficialFile } from "../../../src/sources/official/official-file.ts";

/** What a reader gives for one cell; `null` is a suppressed one. */
export function observationOf(
  series: string,
  code: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return {
    ...bare,
    sheet: null,
    row: 2,
    series,
    area: { code, name: code, by: "code" },
    period: "2025",
    value,
    text: String(value ?? "c"),
    ...(value === null && { mark: "c", meaning: "suppressed" as const }),
    ...more,
  };
}

/** An official file of one format. */
export function fileOf(
  path: string,
  observations: readonly Observation[],
  format = "A format",
  more: Partial<OfficialFile> = {},
): OfficialFile {
  return {
    path,
    sha256: `${path.replace(/\W/g, "")}0123456789abcdef`,
    retrieved: "2026-10-05",
    publisher: "A publisher",
    edition: "",
    figures: observations.map((observation): OfficialFigure => ({ format, observation })),
    ...more,
  };
}
