/** Text escaped for HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Plain prose as HTML: formulas such as =LOF.METRIC("Kent","NEET") are set as code. */
export function proseToHtml(text: string): string {
  return escapeHtml(text).replace(/=LOF\.[A-Z]+\((?:[^()]|\([^()]*\))*\)/g, (formula) => `<code>${formula}</code>`);
}
