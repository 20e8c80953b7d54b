import { checkFixtures } from "../fixtures/check-fixture.ts";
import { walkingAndCycling, buses, roadCondition, evChargers } from "../fixtures/place-tables.ts";

checkFixtures([...walkingAndCycling, ...buses, ...roadCondition, ...evChargers]);
