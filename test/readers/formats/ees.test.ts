import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ees } from "../fixtures/ees.ts";

checkFixtures(ees);
