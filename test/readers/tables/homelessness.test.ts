import { checkFixtures } from "../fixtures/check-fixture.ts";
import { homelessness, roughSleeping } from "../fixtures/housing-tables.ts";

checkFixtures([...homelessness, ...roughSleeping]);
