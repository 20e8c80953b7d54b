import type { Role } from "./heading-evidence.ts";
import type { Profile } from "./profile.ts";
import type { Scores } from "./column-scores.ts";

interface Asked {
  readonly role: Role;
  readonly parts: readonly string[];
  readonly profile: Profile | undefined;
  readonly scores: Scores | undefined;
  readonly hasHeadings: boolean;
}

const aboutCells: Partial<Record<Role, readonly [keyof Profile["count"], string]>> = {
  value: ["isNumber", "are figures"],
  target: ["isNumber", "are figures"],
  floor: ["isNumber", "are figures"],
  tolerance: ["isNumber", "are figures"],
  previous: ["isNumber", "are figures"],
  period: ["isPeriod", "are periods"],
  unit: ["isUnit", "are units"],
  polarity: ["isPolarity", "say which way is good"],
  rag: ["isRag", "are colours or words for them"],
  direction: ["isDirection", "are arrows or words of a direction of travel"],
  reference: ["isCode", "are codes"],
  name: ["isWords", "are words"],
  section: ["isWords", "are words"],
};

const leftOut: Partial<Record<Role, string>> = {
  comparator: "Its heading speaks of others, such as England or neighbours: it is not your own figure or target.",
  forecast: "Its heading speaks of a forecast: it is not a figure yet.",
  variance: "Its heading speaks of a difference between figures.",
};

/** Why a column was taken for what it is, in a sentence. */
export function whyOf({ role, parts, profile, scores, hasHeadings }: Asked): string {
  const known = leftOut[role];
  if (known !== undefined) return known;
  if (profile === undefined || profile.filled === 0)
    return role === "left-out" || role === "other" ? "It is empty." : `${headingSays(parts)}; its cells are empty.`;
  if (role === "left-out" || role === "other") return "Neither heading nor cells say what it is.";
  const [sign, words] = aboutCells[role] ?? [];
  const share = sign === undefined ? null : `${profile.count[sign]} of ${profile.filled} cells ${words}`;
  const byHeading = hasHeadings && parts.length > 0 && scores?.has(role) === true;
  if (byHeading) return share === null ? `${headingSays(parts)}.` : `${headingSays(parts)}, and ${share}.`;
  return share === null ? "Its cells look like it." : `No heading says it; ${share}.`;
}

const headingSays = (parts: readonly string[]): string => `Its heading is “${parts.join(" ")}”`;
