import { checkFixtures } from "../fixtures/check-fixture.ts";
import { activeLives } from "../fixtures/untried-tables.ts";

checkFixtures(activeLives);
