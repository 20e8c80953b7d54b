import { checkFixtures } from "../fixtures/check-fixture.ts";
import { stackedTables } from "../fixtures/stacked-tables.ts";

checkFixtures(stackedTables);
