import { zipSync } from "fflate";
import { checkFixtures } from "../fixtures/check-fixture.ts";
import { ees } from "../fixtures/ees.ts";
import { found, linesOf } from "../fixtures/fixture.ts";

checkFixtures(ees);

const first = "time_period,time_identifier,geographic_level,country_code,country_name,old_la_code,new_la_code,la_name";
const gateshead = "2025,Reporting year,Local authority,E92000001,England,390,E08000037,Gateshead";

test("rows of schools name their council, and are no figures of it", () => {
  const school = gateshead.replace("Local authority", "School");
  const all = found(new TextEncoder().encode(`${first},rate\n${gateshead},5\n${school},7\n`));
  expect(linesOf(all)).toEqual(["rate,E08000037,2025 Reporting year,5,,,,,"]);
  expect(all.parts[0]?.sheets[0]?.rows.leftOut).toEqual(new Map([["figures of another level: School", 1]]));
});

test("one unknown mark among figures is reported and does not make the column a filter", () => {
  const rows = Array.from({ length: 30 }, (_, at) => `${gateshead},group ${at},${at === 3 ? "n/k" : at}`);
  const all = found(new TextEncoder().encode(`${first},group,rate\n${rows.join("\n")}\n`));
  expect(all.observations).toHaveLength(29);
  expect(all.issues).toMatchObject([{ row: 5, column: "rate", expected: "a number or a known mark; there is “n/k”" }]);
});

test("a filter of ages with a total stays a filter", () => {
  const rows = ["16", "17", "Total"].map((age, at) => `${gateshead},${age},${at + 1}`);
  const all = found(new TextEncoder().encode(`${first},age,rate\n${rows.join("\n")}\n`));
  expect(linesOf(all).map((line) => line.split(",")[0])).toEqual(["rate; age=16", "rate; age=17", "rate; age=Total"]);
});

test("data and list of columns come in a zip", () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const meta = "col_name,col_type,label\nrate,Indicator,Rate\n";
  const all = found(zipSync({ "data.csv": text(`${first},rate\n${gateshead},5\n`), "data.meta.csv": text(meta) }));
  expect(linesOf(all)).toEqual(["rate,E08000037,2025 Reporting year,5,,,,,", "label of rate,,,Rate,,,,,Indicator"]);
});
