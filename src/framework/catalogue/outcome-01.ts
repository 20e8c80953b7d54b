import type { CatalogueEntry } from "../catalogue-entry.ts";

/** Housing supply: the framework has not confirmed any metric yet, so the table has no row. */
export const outcome01: readonly CatalogueEntry[] = [];
