import { checkFixtures } from "../fixtures/check-fixture.ts";
import { els } from "../fixtures/els.ts";

checkFixtures(els);
