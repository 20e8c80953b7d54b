/** Sentences on what the officer chose for a report. */
export const choiceWords = {
  listsSheet: "LOF Lists",
  listHeadings: ["Councils", "Sets"],
  /** "By directorate: Schools (Every child achieving); Public Health (Health and wellbeing). " */
  groups: (groups: readonly (readonly [string, readonly string[]])[]): string =>
    groups.length === 0
      ? ""
      : `By directorate: ${groups.map(([name, outcomes]) => `${name} (${outcomes.join(", ")})`).join("; ")}. `,
  part: (group: string): string => `The part of ${group}. `,
  /** As the figures were for the council when the report was built: rows do not move when another is typed. */
  order: {
    gap: (council: string): string =>
      `Rows stand by their distance from the median when this was built for ${council}, the furthest behind first. `,
    position: (council: string): string =>
      `Rows stand by position when this was built for ${council}, the last place first. `,
  },
} as const;
