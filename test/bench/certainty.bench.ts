/**
 * What the intervals let be said, for every council and series against its neighbours: places left open, verdicts and
 * which of them hold, and a scorecard with them. `npm run bench certainty`
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { neighbourSet } from "../../src/comparison/sets/list-sets.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { allVerdicts, certaintyOf } from "../../src/queries/certainty/certainty.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { median, report, timed } from "./measure.ts";

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;
const councils = pack.areas.filter((area) => area.tier !== "country");

let places = 0;
let verdicts = 0;
/** The first run has nothing kept from before: it is the one that counts. */
const everywhere = timed(() => {
  for (const area of councils) {
    const set = neighbourSet(pack, area);
    const choice = () => set;
    for (const series of pack.series)
      if (!isNoValue(certaintyOf(compareInSet(pack, series, area, set), choice).places)) places++;
    verdicts += allVerdicts(pack, area, choice).length;
  }
});
const scorecard = median(
  councils
    .slice(0, 25)
    .map(({ name }) =>
      timed(() => (functionTable["SCORECARD"] as unknown as (...given: unknown[]) => unknown)([[name]], null, null)),
    ),
);

report([
  [`${places} ranges of places and ${verdicts} verdicts that hold or not`, everywhere, "ms", 1500],
  ["SCORECARD for one council, each another one", scorecard, "ms", 15],
]);
