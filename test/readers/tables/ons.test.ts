import { checkFixtures } from "../fixtures/check-fixture.ts";
import { dwellingStock, privateRents, earnings } from "../fixtures/money-tables.ts";

checkFixtures([...dwellingStock, ...privateRents, ...earnings]);
