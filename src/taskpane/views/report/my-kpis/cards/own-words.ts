import type { ColumnReading, Kpi } from "../../../../../own-kpis/kpi.ts";

/** What a value is of: its period, else the heading it stands under. */
export function whereFrom({ value, period }: Kpi, columns: readonly ColumnReading[]): string {
  if (value === null) return "";
  const heading = columns.find(({ column }) => column === value.column)?.heading ?? "";
  const said = period?.text ?? "";
  const parts = [
    ...(heading === "" ? [] : [heading]),
    ...(isSaidIn(heading, said) ? [] : [said]),
    ...(value.remark === undefined ? [] : [value.remark]),
  ];
  return parts.join(" · ");
}

/** Whether a heading has all words of the period, in whatever order: "2025/26 Quarter 2 Actual". */
function isSaidIn(heading: string, period: string): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[\s,()]+/)
      .filter(Boolean);
  const held = new Set(words(heading));
  return words(period).every((word) => held.has(word));
}

/** Target, floor and tolerance as the list has them, as far as the words of the standing do not name them. */
export function limitWords({ target, floor, tolerance }: Kpi, said: string): string {
  const limits = [
    ["target", target],
    ["floor", floor],
    ["tolerance", tolerance],
  ] as const;
  const parts = limits.flatMap(([name, limit]) => {
    if (limit === null || said.includes(limit.text)) return [];
    const stretch =
      "stretch" in limit && !limit.text.includes(String(limit.stretch)) ? ` (stretch ${limit.stretch})` : "";
    return [`${name} ${limit.text}${stretch}`];
  });
  const text = parts.join(" · ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
