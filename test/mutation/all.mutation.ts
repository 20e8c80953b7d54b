import { join } from "node:path";
import { typescriptFiles } from "../architecture/source-files.ts";

/*
 * All tests of the folders under mutation as one file, for the mutation run only: loading the modules once per mutant,
 * instead of once per test file and mutant, makes a run take minutes instead of hours.
 */
const folders = ["statistics", "comparison", "reference"];
/** Reads all shipped figures: too slow for a thousand runs, and the tiny pack has every case. */
const leftOut = "shipped-pack.test.ts";

for (const folder of folders) {
  const files = typescriptFiles(join(__dirname, ".."), folder).filter(
    (file) => file.endsWith(".test.ts") && !file.endsWith(leftOut),
  );
  for (const file of files)
    describe(file, () => {
      jest.requireActual(`../${file}`);
    });
}
