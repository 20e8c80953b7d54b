/*
 * What an .xlsx file can hold of a text: XML forbids some characters, and the format writes those as `_x0007_`, so that
 * a text which reads like that must be escaped itself.
 */

/** Control characters but tab and line feed, DEL, U+FFFE, U+FFFF and halves of two-part letters. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/** Without what no file may hold; a carriage return is a line feed, as XML reads it. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "");
}

/** With `_x0041_` written so that it reads as typed. @example escaped("_x0041_") // "_x005F_x0041_" */
export function escaped(text: string): string {
  return text.replace(looksEscaped, "_x005F_");
}

/** The text that an escaped one stands for. @example unescaped("_x005F_x0041_") // "_x0041_" */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
