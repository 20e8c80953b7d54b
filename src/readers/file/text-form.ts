/** What a text is, by how it begins. */
export type TextForm = "blank" | "page" | "xml" | "json" | "table";

/** The part of a text in which its kind must show. */
const looked = 100_000;

/**
 * Tells a web page, as a sign-in or error page that was saved under the name of a file, and JSON from a table.
 *
 * @example textForm("  <!-- saved --><html>") // "page"
 */
export function textForm(text: string): TextForm {
  const head = text.slice(0, looked).replace(/^[\s\uFEFF]+/, "");
  if (head === "") return text.trim() === "" ? "blank" : "table";
  if (/^(\{\s*["}]|\[\s*[[{"\]])/.test(head)) return "json";
  if (!/^<[!?a-z]/i.test(head)) return "table";
  const begun = head.replace(/^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->)+/, "");
  if (/^<(!doctype\s+html|html|head|body|title|meta|script|link|style|div|p|h1|table|form)\b/i.test(begun))
    return "page";
  return /^<[a-z!]/i.test(begun) || /^<\?xml/i.test(head) ? "xml" : "table";
}
