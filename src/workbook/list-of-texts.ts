import { trouble } from "../wording/workbook/workbook-trouble.ts";
import { PortError } from "./port.ts";

/** What Excel takes of a list to choose from that stands in the cell itself. */
const longestList = 255;

/**
 * Texts to choose from in one, with commas between.
 *
 * @throws PortError for a list that is too long or that a comma would cut
 */
export function listOfTexts(texts: readonly string[]): string {
  const whole = texts.join(",");
  if (whole.length > longestList || texts.some((text) => text.includes(",")))
    throw new PortError("failed", trouble.longList);
  return whole;
}
