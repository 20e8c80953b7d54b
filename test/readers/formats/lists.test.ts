import { checkFixtures } from "../fixtures/check-fixture.ts";
import { lists } from "../fixtures/lists.ts";

checkFixtures(lists);
