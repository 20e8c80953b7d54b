import { checkFixtures } from "../fixtures/check-fixture.ts";
import { neighbours } from "../fixtures/neighbours.ts";

checkFixtures(neighbours);
