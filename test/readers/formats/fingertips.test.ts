import { checkFixtures } from "../fixtures/check-fixture.ts";
import { fingertips } from "../fixtures/fingertips.ts";

checkFixtures(fingertips);
