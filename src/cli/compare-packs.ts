/**
 * npm run compare-packs -- <old> <new> [--csv <file>] [--page <file>] [--area <council>] [--force]
 *
 * Says what changed from one pack to another, each named by its file or folder: periods, figures, series, reasons,
 * neighbours, verdicts and positions, in all and by council. On the screen in a few sentences; every change as CSV; and
 * as one page for whoever signs the renewal off. Ends with 0 whatever changed, 1 when a file cannot be read or written, 2
 * when the call was wrong.
 */
import { checkPlace, writeWhole } from "./report/write-file.ts";
import { runCommand } from "./command-line.ts";
import { comparePacks, readAsked } from "./compare-packs/compare.ts";

await runCommand(async () => {
  const { before, after, area, csv, page, force } = readAsked(process.argv.slice(2));
  for (const path of [csv, page]) if (path !== null) await checkPlace(path, force);
  const compared = comparePacks(before, after, area);
  console.log(compared.summary);
  if (csv !== null) await writeWhole(csv, Buffer.from(compared.csv()), force);
  if (page !== null) await writeWhole(page, Buffer.from(compared.page()), force);
  for (const path of [csv, page]) if (path !== null) console.log(`Written: ${path}`);
});
