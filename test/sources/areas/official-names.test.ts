import { readOfficialNames } from "../../../src/sources/areas/official-names.ts";

const read = (text: string): ReturnType<typeof readOfficialNames> => readOfficialNames(text, "names.csv");

test("names go by GSS code, odd spaces made single", () => {
  const { names, issues } = read(
    "official-name,gss-code\nCumbria  County\u00a0Council,E10000006\nKent County Council,E10000016\n",
  );
  expect([...names]).toEqual([
    ["E10000006", "Cumbria County Council"],
    ["E10000016", "Kent County Council"],
  ]);
  expect(issues).toEqual([]);
});

test("a council without a code cannot be looked up and is left out", () => {
  expect(read("official-name,gss-code\nOld Borough,\n").names.size).toBe(0);
});

test("a column that nobody knows stops the file", () => {
  const { names, issues } = read("official-name,gss-code,mayor\nKent County Council,E10000016,A\n");
  expect(names.size).toBe(0);
  expect(issues).toMatchObject([{ code: "unknown-header", column: "mayor" }]);
});
