import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Route } from "playwright-core";
import { describeInBrowser, openPage } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";

const microsoft = "https://appsforoffice.microsoft.com/**";

/** Office.js as Microsoft serves it, from the installed package. */
async function fromPackage(route: Route): Promise<void> {
  const file = join("node_modules/@microsoft/office-js/dist", basename(new URL(route.request().url()).pathname));
  await route.fulfill({ contentType: "text/javascript", body: await readFile(file) });
}

describeInBrowser("the pane's page outside Excel", () => {
  let open: OpenPage | undefined;
  afterEach(() => open?.close());

  test("where Office.js does not come, it says so in words", async () => {
    open = await openPage("taskpane.html", (page) => page.route(microsoft, (route) => route.abort()));
    await open.page
      .getByRole("alert")
      .getByText(/could not be loaded from Microsoft/)
      .waitFor();
    expect(open.faults.filter((fault) => !fault.includes("net::ERR_FAILED"))).toEqual([]);
  });

  test("where Office.js finds no Excel, it says where the pane belongs", async () => {
    open = await openPage("taskpane.html", (page) => page.route(microsoft, fromPackage));
    await open.page
      .getByRole("alert")
      .getByText(/Open it in Excel/)
      .waitFor();
    expect(open.faults).toEqual([]);
    expect(open.outside.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
  });
});
