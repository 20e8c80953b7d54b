/*
 * The council used last on this machine, offered in the next workbook. The only file of the pane that touches the
 * browser's storage: it may be blocked, emptied or shared, and nothing may depend on it.
 */
const key = "lof.last-council";

/** GSS code of the council used last; null where none is known. */
export function lastCouncil(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a council for the next workbook, where the browser lets us. */
export function rememberCouncil(code: string): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // Storage is blocked: the next workbook asks.
  }
}
