import { checkFixtures } from "../fixtures/check-fixture.ts";
import { communityLife } from "../fixtures/health-and-care-tables.ts";

checkFixtures(communityLife);
