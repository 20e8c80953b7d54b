import { contrast } from "../../../../src/taskpane/design/theme/colour.ts";
import { fluentTheme } from "../../../../src/taskpane/design/theme/fluent-theme.ts";
import { isReadable, lookFor } from "../../../../src/taskpane/design/theme/office-colours.ts";
import { contrastColours, darkColours, lightColours } from "../../../../src/taskpane/design/theme/tokens.ts";

describe("our own colours", () => {
  /** The ratios that the design states: text on the background, then on its tint. */
  test.each([
    ["text", lightColours.text, lightColours.ground, 15.5],
    ["second text", lightColours.textSecond, lightColours.ground, 10.0],
    ["third text", lightColours.textThird, lightColours.ground, 6.7],
    ["better on its tint", lightColours.better, lightColours.betterTint, 5.6],
    ["worse on its tint", lightColours.worse, lightColours.worseTint, 5.8],
    ["better in the dark", darkColours.better, darkColours.betterTint, 6.4],
    ["worse in the dark", darkColours.worse, darkColours.worseTint, 7.3],
    ["accent in the dark", darkColours.accent, darkColours.ground, 6.0],
  ])("%s", (_name, colour, ground, ratio) => {
    expect(contrast(colour, ground)).toBeCloseTo(ratio, 0);
  });

  test("both tables are readable throughout", () => {
    expect(isReadable(lightColours)).toBe(true);
    expect(isReadable(darkColours)).toBe(true);
  });

  test("a verdict's colours are not those of the council's own target", () => {
    expect(lightColours.better).not.toBe(lightColours.ragGreen);
    expect(lightColours.worse).not.toBe(lightColours.ragRed);
  });
});

describe("colours for Office's theme", () => {
  test("without a theme the light table stands", () => {
    expect(lookFor(null, false)).toEqual({ appearance: "light", colours: lightColours });
    expect(lookFor({}, false).colours).toBe(lightColours);
    expect(lookFor({ bodyBackgroundColor: "buttonface" }, false).colours).toBe(lightColours);
  });

  test("a contrast theme has system colours only, whatever Office says", () => {
    const { appearance, colours } = lookFor({ bodyBackgroundColor: "#FFFFFF" }, true);
    expect(appearance).toBe("contrast");
    expect(colours).toBe(contrastColours);
    expect(Object.values(colours).filter((colour) => colour.startsWith("#"))).toEqual([]);
  });

  test.each([
    ["#FFFFFF", "light"],
    ["#F0F0F0", "light"],
    ["#292929", "dark"],
    ["#000000", "dark"],
  ])("a ground of %s is %s", (ground, appearance) => {
    expect(lookFor({ bodyBackgroundColor: ground }, false).appearance).toBe(appearance);
  });

  test("Office's background and text colours are used, and everything on them can still be read", () => {
    const { colours } = lookFor({ bodyBackgroundColor: "#1E1E1E", bodyForegroundColor: "#F0F0F0" }, false);
    expect(colours.ground).toBe("#1E1E1E");
    expect(colours.text).toBe("#F0F0F0");
    expect(isReadable(colours)).toBe(true);
  });

  test("a background on which colours could not be read gives our own colours, light or dark", () => {
    expect(lookFor({ bodyBackgroundColor: "#7A7A7A" }, false).colours).toBe(lightColours);
    expect(lookFor({ bodyBackgroundColor: "#505050" }, false).colours).toBe(darkColours);
    expect(lookFor({ bodyBackgroundColor: "#FFFFF0", bodyForegroundColor: "#DDDDDD" }, false).colours).toBe(
      lightColours,
    );
  });

  test("any background gives colours that can be read", () => {
    for (let level = 0; level < 256; level += 5) {
      const ground = `#${level.toString(16).padStart(2, "0").repeat(3)}`;
      expect(isReadable(lookFor({ bodyBackgroundColor: ground }, false).colours)).toBe(true);
    }
  });

  test("every colour is a variable for our styles", () => {
    const theme = fluentTheme(lookFor(null, false));
    expect(theme.lofBetterTint).toBe(lightColours.betterTint);
    expect(theme.colorBrandBackground).toBe(lightColours.accent);
  });
});
