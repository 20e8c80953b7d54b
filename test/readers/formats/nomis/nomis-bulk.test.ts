import { checkFixtures } from "../../fixtures/check-fixture.ts";
import { nomisBulk } from "../../fixtures/nomis.ts";

checkFixtures(nomisBulk);
