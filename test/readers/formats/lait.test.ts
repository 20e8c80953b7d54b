import { checkFixtures } from "../fixtures/check-fixture.ts";
import { lait } from "../fixtures/untried-tables.ts";

checkFixtures(lait);
