import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { isHex, mix } from "./colour.ts";
import type { Look } from "./office-colours.ts";
import { fontFamily, fontFamilyMono, type Colours } from "./tokens.ts";

/**
 * Fluent's theme with our colours in it, and each of our colours as an additional variable: `ground` is `--lofGround`
 * in CSS.
 */
export type PaneFluentTheme = Theme & Readonly<Record<`lof${string}`, string>>;

/**
 * One theme for Fluent's components and our own styles.
 *
 * @example fluentTheme(lookFor(null, false)).lofBetter // "#006B5B", in CSS var(--lofBetter)
 */
export function fluentTheme({ appearance, colours }: Look): PaneFluentTheme {
  const base = appearance === "dark" ? webDarkTheme : webLightTheme;
  return {
    ...base,
    fontFamilyBase: fontFamily,
    fontFamilyMonospace: fontFamilyMono,
    ...fluentColours(colours),
    ...ownVariables(colours),
  };
}

function ownVariables(colours: Colours): Record<`lof${string}`, string> {
  const named = Object.entries(colours).map(([name, value]: [string, string]) => [
    `lof${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    value,
  ]);
  return Object.fromEntries(named) as Record<`lof${string}`, string>;
}

/** The tokens used by the few Fluent components we use. */
function fluentColours(colours: Colours): Partial<Theme> {
  return {
    colorNeutralBackground1: colours.ground,
    colorNeutralBackground1Hover: colours.subtle,
    colorNeutralBackground1Selected: colours.accentTint,
    colorNeutralForeground1: colours.text,
    colorNeutralForeground1Hover: colours.text,
    colorNeutralForeground1Pressed: colours.text,
    colorNeutralForeground2: colours.textSecond,
    colorNeutralForeground2Hover: colours.text,
    colorNeutralForeground2BrandHover: colours.accent,
    colorNeutralForeground3: colours.textThird,
    colorNeutralForegroundOnBrand: colours.textOnAccent,
    colorNeutralStroke1: colours.edge,
    colorNeutralStroke1Hover: colours.text,
    colorNeutralStroke1Pressed: colours.text,
    colorNeutralStrokeAccessible: colours.edge,
    colorNeutralStroke2: colours.hairline,
    colorBrandBackground: colours.accent,
    colorBrandBackgroundHover: towardsText(colours, 0.1),
    colorBrandBackgroundPressed: towardsText(colours, 0.2),
    colorCompoundBrandBackground: colours.accent,
    colorCompoundBrandForeground1: colours.accent,
    colorCompoundBrandStroke: colours.accent,
    colorStrokeFocus1: colours.ground,
    colorStrokeFocus2: colours.focus,
  };
}

/** The accent under the pointer: closer to the text colour, so with more contrast to the text on it. */
function towardsText({ accent, text }: Colours, share: number): string {
  return isHex(accent) && isHex(text) ? mix(accent, text, share) : accent;
}
