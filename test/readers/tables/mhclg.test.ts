import { checkFixtures } from "../fixtures/check-fixture.ts";
import { deprivation } from "../fixtures/housing-tables.ts";
import { revenueOutturn, councilTaxSupport } from "../fixtures/money-tables.ts";

checkFixtures([...deprivation, ...revenueOutturn, ...councilTaxSupport]);
