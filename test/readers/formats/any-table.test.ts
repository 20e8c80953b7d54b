import { areasOfRows } from "../fixtures/area-tables.ts";
import { checkFixtures } from "../fixtures/check-fixture.ts";
import { anyTable } from "../fixtures/money-tables.ts";

checkFixtures([...anyTable, ...areasOfRows]);
