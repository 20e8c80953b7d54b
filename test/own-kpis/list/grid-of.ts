import type { KpiCell } from "../../../src/own-kpis/kpi.ts";

/** A list written with bars between its cells: numbers and per cents as Excel takes them when they are typed. */
export function gridOf(list: string): { cells: KpiCell[][] } {
  const lines = list.split("\n").filter((line) => line.trim() !== "");
  return {
    cells: lines.map((line) =>
      line
        .trim()
        .split("|")
        .map((text) => cellOf(text.trim())),
    ),
  };
}

/** One cell as Excel takes what is typed; "\\n" is a line break. */
export function cellOf(text: string): KpiCell {
  if (text === "") return { value: null, text };
  if (/^-?[\d,]+(?:\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(",", "")), text };
  const share = /^(-?[\d.]+)%$/.exec(text)?.[1];
  return share === undefined
    ? { value: text.replaceAll("\\n", "\n"), text: text.replaceAll("\\n", "\n") }
    : { value: Number(share) / 100, text };
}
