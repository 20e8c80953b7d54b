import { checkFixtures } from "../fixtures/check-fixture.ts";
import { dwellingStock, privateRents, earnings } from "../fixtures/money-tables.ts";
import { businessDemography, clusters } from "../fixtures/other-tables.ts";

checkFixtures([...dwellingStock, ...privateRents, ...earnings, ...businessDemography, ...clusters]);
