import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ndtms } from "../fixtures/lists.ts";

checkFixtures(ndtms);
