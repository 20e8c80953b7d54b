import { checkFixtures } from "../fixtures/check-fixture.ts";
import { eesMeta } from "../fixtures/ees.ts";

checkFixtures(eesMeta);
