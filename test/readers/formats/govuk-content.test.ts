import { checkFixtures } from "../fixtures/check-fixture.ts";
import { govukContent } from "../fixtures/els.ts";

checkFixtures(govukContent);
