import { development, released } from "./planted.ts";

const withoutFirstComment = (text: string): string => text.replace(/<!--[\s\S]*?-->/, "");

test("the development manifest is the released one but for its names, its namespace and its address", () => {
  const renamed = withoutFirstComment(released)
    .replace("fb963049-2f07-433b-a99d-55208185d82f", "29da5d8f-1069-4b6e-bf6b-0e0d70620761")
    .replace('<DisplayName DefaultValue="LOF for Excel"/>', '<DisplayName DefaultValue="LOF for Excel (development)"/>')
    .replace('id="Functions.Namespace" DefaultValue="LOF"', 'id="Functions.Namespace" DefaultValue="LOFDEV"')
    .replace("Type =LOF. ", "Type =LOFDEV. ")
    .replaceAll('DefaultValue="Local outcomes"', 'DefaultValue="Local outcomes (dev)"')
    .replaceAll("https://lof-for-excel.example", "https://localhost:3000");
  expect(withoutFirstComment(development)).toBe(renamed);
});

test("the address that the build replaces is in the released manifest only as a whole", () => {
  expect(released.match(/lof-for-excel/g)?.length).toBe(released.match(/https:\/\/lof-for-excel\.example\//g)?.length);
  expect(development).not.toContain("lof-for-excel.example");
});
