import { checkFixtures } from "../fixtures/check-fixture.ts";
import { workforceEstimates } from "../fixtures/untried-tables.ts";

checkFixtures(workforceEstimates);
