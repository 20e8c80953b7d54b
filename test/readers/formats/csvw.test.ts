import { checkFixtures } from "../fixtures/check-fixture.ts";
import { csvw } from "../fixtures/els.ts";

checkFixtures(csvw);
