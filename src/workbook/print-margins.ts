import type { NewSheet } from "./port.ts";

/** In inches: room for a wide table, and still within what printers reach. */
const usual = { left: 0.45, right: 0.45, top: 0.4, bottom: 0.55, header: 0.25, footer: 0.25 };

/** The margins that a sheet is printed with, in inches. */
export function printMargins({ margins }: NonNullable<NewSheet["print"]>): typeof usual {
  return { ...usual, ...margins };
}
