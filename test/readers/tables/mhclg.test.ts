import { checkFixtures } from "../fixtures/check-fixture.ts";
import { deprivation } from "../fixtures/housing-tables.ts";
import { revenueOutturn, councilTaxSupport } from "../fixtures/money-tables.ts";
import { taxbase } from "../fixtures/other-tables.ts";

checkFixtures([...deprivation, ...revenueOutturn, ...councilTaxSupport, ...taxbase]);
