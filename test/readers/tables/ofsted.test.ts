import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ofsted } from "../fixtures/other-tables.ts";

checkFixtures(ofsted);
