/** Every colour the pane uses, by purpose. Components only use the names, as CSS variables. */
export interface Colours {
  readonly ground: string;
  readonly subtle: string;
  readonly hairline: string;
  readonly text: string;
  readonly textSecond: string;
  readonly textThird: string;
  /** Actions, links and the council itself. */
  readonly accent: string;
  readonly accentTint: string;
  readonly textOnAccent: string;
  readonly better: string;
  readonly betterTint: string;
  /** Also warnings. */
  readonly worse: string;
  readonly worseTint: string;
  readonly ragGreen: string;
  readonly ragGreenTint: string;
  readonly ragAmber: string;
  readonly ragAmberTint: string;
  readonly ragRed: string;
  readonly ragRedTint: string;
  /** Edges of fields and buttons; 3:1 on the ground. */
  readonly edge: string;
  /** Bars and dots of other councils; 3:1 on the ground. */
  readonly otherBar: string;
  readonly focus: string;
}

export type Appearance = "light" | "dark" | "contrast";

export const lightColours: Colours = {
  ground: "#FFFFFF",
  subtle: "#F5F5F5",
  hairline: "#E0E0E0",
  text: "#242424",
  textSecond: "#424242",
  textThird: "#5C5C5C",
  accent: "#0F6CBD",
  accentTint: "#EBF3FC",
  textOnAccent: "#FFFFFF",
  better: "#006B5B",
  betterTint: "#E0F2EC",
  worse: "#9C3D00",
  worseTint: "#FCE9DA",
  ragGreen: "#0E6B1F",
  ragGreenTint: "#E4F3E5",
  ragAmber: "#7A5200",
  ragAmberTint: "#FFF3D6",
  ragRed: "#A80F1F",
  ragRedTint: "#FCE7E8",
  edge: "#808080",
  otherBar: "#8F8F8F",
  focus: "#000000",
};

export const darkColours: Colours = {
  ground: "#292929",
  subtle: "#1F1F1F",
  hairline: "#4A4A4A",
  text: "#FFFFFF",
  textSecond: "#D6D6D6",
  textThird: "#B8B8B8",
  accent: "#62ABF5",
  accentTint: "#12304A",
  textOnAccent: "#10202E",
  better: "#5FD3B4",
  betterTint: "#123F35",
  worse: "#FFB27D",
  worseTint: "#4B2A10",
  ragGreen: "#7FD68A",
  ragGreenTint: "#173D1D",
  ragAmber: "#F5C668",
  ragAmberTint: "#453409",
  ragRed: "#FF9DA4",
  ragRedTint: "#4F1A20",
  edge: "#9A9A9A",
  otherBar: "#8C8C8C",
  focus: "#FFFFFF",
};

/** Contrast themes: the user's own colours only. There are no tints; shape, weight and words show every difference. */
export const contrastColours: Colours = {
  ground: "Canvas",
  subtle: "Canvas",
  hairline: "CanvasText",
  text: "CanvasText",
  textSecond: "CanvasText",
  textThird: "CanvasText",
  accent: "LinkText",
  accentTint: "Canvas",
  textOnAccent: "Canvas",
  better: "CanvasText",
  betterTint: "Canvas",
  worse: "CanvasText",
  worseTint: "Canvas",
  ragGreen: "CanvasText",
  ragGreenTint: "Canvas",
  ragAmber: "CanvasText",
  ragAmberTint: "Canvas",
  ragRed: "CanvasText",
  ragRedTint: "Canvas",
  edge: "CanvasText",
  otherBar: "CanvasText",
  focus: "CanvasText",
};

export const fontFamily = '"Segoe UI", "Segoe UI Variable", system-ui, Arial, sans-serif';
export const fontFamilyMono = 'Consolas, "Cascadia Mono", Menlo, monospace';
