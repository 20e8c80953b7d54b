import { checkFixtures } from "../fixtures/check-fixture.ts";
import { schoolsGrant } from "../fixtures/other-tables.ts";
import { laitTables } from "../fixtures/untried-tables.ts";

checkFixtures(laitTables);
checkFixtures(schoolsGrant);
