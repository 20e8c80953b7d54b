import { contrast, isHex, luminance, mix } from "./colour.ts";
import { contrastColours, darkColours, lightColours, type Appearance, type Colours } from "./tokens.ts";

/** What Office reports about its theme, as plain values; every part may be missing. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

export interface Look {
  readonly appearance: Appearance;
  readonly colours: Colours;
}

const leastContrast = 4.5;
const leastEdgeContrast = 3;

/** Colours of texts on the background, and of texts on tints. */
const onGround = ["text", "textSecond", "textThird", "accent", "better", "worse"] as const;
const onTint = [
  ["accent", "accentTint"],
  ["better", "betterTint"],
  ["worse", "worseTint"],
  ["ragGreen", "ragGreenTint"],
  ["ragAmber", "ragAmberTint"],
  ["ragRed", "ragRedTint"],
  ["textThird", "subtle"],
] as const;

/**
 * The pane's colours for the theme Office is in.
 *
 * Background and text are Office's own where it gives them; the greys between them and the tints are derived, so that
 * the pane matches its window. If any text would then fall below 4.5:1, or an edge below 3:1, our own colours replace
 * them all: light or dark, depending on Office's background.
 *
 * @param theme null where Office gives none (the workbench, older versions)
 * @param forcedColours a contrast theme is on: system colours only
 */
export function lookFor(theme: OfficeTheme | null, forcedColours: boolean): Look {
  if (forcedColours) return { appearance: "contrast", colours: contrastColours };
  const ground = theme?.bodyBackgroundColor ?? "";
  if (!isHex(ground)) return { appearance: "light", colours: lightColours };
  const appearance = luminance(ground) < 0.18 ? "dark" : "light";
  const table = appearance === "dark" ? darkColours : lightColours;
  const derived = derive(table, ground, theme?.bodyForegroundColor ?? "");
  return { appearance, colours: isReadable(derived) ? derived : table };
}

function derive(table: Colours, ground: string, foreground: string): Colours {
  if (ground.toUpperCase() === table.ground) return table;
  const text = isHex(foreground) ? foreground : table.text;
  const tint = (colour: string): string => mix(ground, colour, 0.12);
  return {
    ...table,
    ground,
    text,
    textSecond: mix(text, ground, 0.12),
    textThird: mix(text, ground, 0.25),
    hairline: mix(ground, text, 0.16),
    subtle: mix(ground, text, 0.04),
    accentTint: tint(table.accent),
    betterTint: tint(table.better),
    worseTint: tint(table.worse),
    ragGreenTint: tint(table.ragGreen),
    ragAmberTint: tint(table.ragAmber),
    ragRedTint: tint(table.ragRed),
  };
}

/** Whether every text and edge of these colours has enough contrast with its background. */
export function isReadable(colours: Colours): boolean {
  return (
    onGround.every((name) => contrast(colours[name], colours.ground) >= leastContrast) &&
    onTint.every(([name, tint]) => contrast(colours[name], colours[tint]) >= leastContrast) &&
    contrast(colours.textOnAccent, colours.accent) >= leastContrast &&
    contrast(colours.edge, colours.ground) >= leastEdgeContrast &&
    contrast(colours.otherBar, colours.ground) >= leastEdgeContrast
  );
}
