import { checkFixtures } from "../../fixtures/check-fixture.ts";
import { nomisWorkbook } from "../../fixtures/nomis.ts";

checkFixtures(nomisWorkbook);
