import { readCodeHistory } from "../../../src/sources/areas/code-history.ts";

const head = "old_code,old_name,current_code,current_name,last_year_of_old_code,relation\n";
const read = (rows: string): ReturnType<typeof readCodeHistory> => readCodeHistory(`${head}${rows}\n`, "history.csv");

test("a new number of the same council is told from a council that is no more", () => {
  const { changes, issues } = read(
    "E08000016,Barnsley,E08000038,Barnsley,2024,recode\nE10000006,Cumbria,E06000063,Cumberland,2022,merged or abolished into",
  );
  expect(changes).toMatchObject([
    { oldCode: "E08000016", currentCode: "E08000038", lastYear: 2024, recode: true },
    { oldName: "Cumbria", currentCode: "E06000063", lastYear: 2022, recode: false },
  ]);
  expect(issues).toEqual([]);
});

test("a year that the table does not give is null, not 0", () => {
  expect(read("E1,A,E2,B,,recode").changes).toMatchObject([{ lastYear: null }]);
});

test("a relation nobody knows is an issue, and is not taken for a recode", () => {
  expect(read("E1,A,E2,B,2020,split")).toMatchObject({
    changes: [{ recode: false }],
    issues: [{ code: "unknown-word", row: 2, column: "relation" }],
  });
});
