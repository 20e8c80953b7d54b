import { checkFixtures } from "../fixtures/check-fixture.ts";
import { elsMetadata } from "../fixtures/els.ts";

checkFixtures(elsMetadata);
