/**
 * Whether a text is a GSS code of an area of the United Kingdom: nine signs, the first for the country (K for several).
 *
 * @example isGssCode("E10000016") // true
 */
export function isGssCode(text: string): boolean {
  return /^[EWSNK]\d{8}$/.test(text);
}
