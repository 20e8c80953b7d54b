/** The width of a text in the pane's type at 12 px, in pixels. */
export type MeasureText = (text: string, bold?: boolean) => number;

/** Measures in the font that an element has, without touching the page. */
export function measureTextOf(element: Element): MeasureText {
  const pen = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(element).fontFamily;
  return (text, bold = false) => {
    if (pen === null) return text.length * 7;
    pen.font = `${bold ? 600 : 400} 12px ${family}`;
    return pen.measureText(text).width;
  };
}

/**
 * A text in as many lines as it needs, broken between words.
 *
 * @example wrapped("Bath and North East Somerset", 90, measure) // ["Bath and North", "East Somerset"]
 */
export function wrapped(text: string, room: number, measure: MeasureText, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && measure(longer, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
