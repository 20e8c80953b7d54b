import { checkFixtures } from "../fixtures/check-fixture.ts";
import { schoolsGrant } from "../fixtures/other-tables.ts";

checkFixtures(schoolsGrant);
