import { checkFixtures } from "../fixtures/check-fixture.ts";
import { metricsPage } from "../fixtures/metrics-page.ts";

checkFixtures(metricsPage);
