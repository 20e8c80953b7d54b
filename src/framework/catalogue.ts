import type { CatalogueEntry } from "./catalogue-entry.ts";
import { outcome01 } from "./catalogue/outcome-01.ts";
import { outcome02 } from "./catalogue/outcome-02.ts";
import { outcome03 } from "./catalogue/outcome-03.ts";
import { outcome04 } from "./catalogue/outcome-04.ts";
import { outcome05 } from "./catalogue/outcome-05.ts";
import { outcome06 } from "./catalogue/outcome-06.ts";
import { outcome07 } from "./catalogue/outcome-07.ts";
import { outcome08 } from "./catalogue/outcome-08.ts";
import { outcome09 } from "./catalogue/outcome-09.ts";
import { outcome10 } from "./catalogue/outcome-10.ts";
import { outcome11 } from "./catalogue/outcome-11.ts";
import { outcome12 } from "./catalogue/outcome-12.ts";
import { outcome13 } from "./catalogue/outcome-13.ts";
import { outcome14 } from "./catalogue/outcome-14.ts";
import { outcome15 } from "./catalogue/outcome-15.ts";
import { outcome16 } from "./catalogue/outcome-16.ts";

/**
 * Our own framework catalogue: every metric the framework names, in its order, with all that is known of it but its
 * figures. What is written here counts; the list that came with the compiled figures is only compared with it at build
 * (`sources/check-framework.ts`).
 *
 * To change a caveat (or any other fact): edit the entry in `catalogue/outcome-NN.ts`, run `npm run build-pack`, and
 * add a line to `CHANGELOG.md` that says what it was and why it changed.
 *
 * Append-only: an id once given is never given to another metric and never changed, because it stands in people's
 * workbooks. A metric that the framework drops keeps its row; a new one takes the next number of its outcome.
 */
export const catalogue: readonly CatalogueEntry[] = [
  ...outcome01,
  ...outcome02,
  ...outcome03,
  ...outcome04,
  ...outcome05,
  ...outcome06,
  ...outcome07,
  ...outcome08,
  ...outcome09,
  ...outcome10,
  ...outcome11,
  ...outcome12,
  ...outcome13,
  ...outcome14,
  ...outcome15,
  ...outcome16,
];
