import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ascofCsv } from "../fixtures/lists.ts";

checkFixtures(ascofCsv);
