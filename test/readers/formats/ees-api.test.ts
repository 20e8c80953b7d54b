import { checkFixtures } from "../fixtures/check-fixture.ts";
import { eesApi } from "../fixtures/els.ts";

checkFixtures(eesApi);
