import { checkFixtures } from "../fixtures/check-fixture.ts";
import { nomis } from "../fixtures/nomis.ts";

checkFixtures(nomis);
