import { findBrowser } from "../../../src/cli/browser/find-browser.ts";

const given = process.env["LOF_BROWSER"];
afterEach(() => {
  if (given === undefined) delete process.env["LOF_BROWSER"];
  else process.env["LOF_BROWSER"] = given;
});

test("a browser named by LOF_BROWSER that is not there is an error that says so", async () => {
  process.env["LOF_BROWSER"] = "/nowhere/chromium";
  await expect(findBrowser()).rejects.toThrow("LOF_BROWSER names /nowhere/chromium, but there is no such file.");
});

test("a browser named by LOF_BROWSER is taken before any other", async () => {
  process.env["LOF_BROWSER"] = process.execPath;
  expect((await findBrowser())?.executablePath).toBe(process.execPath);
});
