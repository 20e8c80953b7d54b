import { checkFixtures } from "../fixtures/check-fixture.ts";
import { lgInform } from "../fixtures/lists.ts";

checkFixtures(lgInform);
