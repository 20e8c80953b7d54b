import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ascofTables } from "../fixtures/health-and-care-tables.ts";

checkFixtures(ascofTables);
