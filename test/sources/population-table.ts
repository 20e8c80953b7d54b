/** ONS's table of single years of age: a heading and a line a code, every age the number that `count` gives it. */
export function populationTable(rows: readonly [code: string, count: (age: number) => number | string][]): string {
  const ages = Array.from({ length: 91 }, (_, age) => age);
  const heading = ["code", ...ages.map((age) => (age === 90 ? "age_90+" : `age_${age}`))].join(",");
  return [heading, ...rows.map(([code, count]) => [code, ...ages.map(count)].join(","))].join("\n") + "\n";
}
