import { checkFixtures } from "../fixtures/check-fixture.ts";
import { lowIncomeFamilies } from "../fixtures/health-and-care-tables.ts";

checkFixtures(lowIncomeFamilies);
