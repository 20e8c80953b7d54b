import { checkFixtures } from "../fixtures/check-fixture.ts";
import { laitTables } from "../fixtures/untried-tables.ts";

checkFixtures(laitTables);
