import { checkFixtures } from "../fixtures/check-fixture.ts";
import { collectedWaste, flyTipping } from "../fixtures/place-tables.ts";

checkFixtures([...collectedWaste, ...flyTipping]);
