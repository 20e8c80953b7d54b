import { checkFixtures } from "../fixtures/check-fixture.ts";
import { jsonStat } from "../fixtures/els.ts";

checkFixtures(jsonStat);
