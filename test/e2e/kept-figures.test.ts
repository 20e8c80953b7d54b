import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { markText } from "../../src/pack/mark.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import type { FakeExcel } from "../fixtures/fake-excel.ts";
import { describeInBrowser, openPage } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, focusGrid, openWorkbench, type } from "./workbench-sheet.ts";

type Call = (...args: unknown[]) => unknown;
type InExcel = typeof globalThis & { readonly excel: FakeExcel; readonly called: Record<string, Call> };

/** The shipped figures as they were earlier: Kent's persistent absence was 33.3%. */
function earlier(): { readonly text: string; readonly sha256: string; readonly mark: string } {
  const file = JSON.parse(readFileSync("assets/pack/lof-pack.json", "utf8")) as PackFile;
  const built = "2026-09-01";
  const series = file.series.map((one) => {
    if (one.id !== "O06M09") return one;
    const coverage = file.coverages[one.coverage] ?? [];
    const kent = coverage.findIndex((index) => file.areas[index]?.name === "Kent");
    const cell = one.current * coverage.length + kent;
    return { ...one, values: one.values.map((value, at) => (at === cell ? 33.3 : value)) };
  });
  const text = JSON.stringify({ ...file, built, series });
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { text, sha256, mark: markText({ sha256, built, version: "0.1.0" }) };
}

const pack = earlier();
const keptPack = (page: Page, body = pack.text): Promise<unknown> =>
  page.route(`**/packs/${pack.sha256}.json`, (route) => route.fulfill({ contentType: "application/json", body }));
const gone = /^This workbook’s figures, collected on 1 September 2026, are no longer on the host/;

/** Excel's page with a workbook that remembers figures, and the functions where Excel would call them. */
async function openInExcel(mark: string | null, before: (page: Page) => Promise<unknown>): Promise<OpenPage> {
  const office = await bundledScript("test/e2e/fake-office.ts");
  const body = `${office}
    if (window.top === window) {
      const mark = ${JSON.stringify(mark)};
      if (mark !== null) excel.book.settings.set("lof.figures", mark);
      globalThis.called = {};
      class CellError extends Error { constructor(code, message) { super(message); this.code = code; } }
      globalThis.CustomFunctions = { associate: (id, work) => { called[id] = work; }, Error: CellError };
    }`;
  return openPage("taskpane.html", async (page) => {
    const script = { contentType: "text/javascript", body };
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill(script));
    await before(page);
  });
}

/** What a function gives in the page: its first cell, or the sentence of its error. */
const asked = (page: Page, id: string, ...args: string[]): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      try {
        const cells = await (globalThis as InExcel).called[name]?.(...given.map((one) => [[one]]));
        return (cells as unknown[][])[0]?.[0];
      } catch (thrown) {
        return (thrown as Error).message;
      }
    },
    [id, args] as const,
  );
const absence = (page: Page): Promise<unknown> => asked(page, "METRIC", "Kent", "O06M09");

describeInBrowser("a workbook keeps its figures in Excel", () => {
  let open: OpenPage | undefined;
  afterEach(() => open?.close());

  test("its functions answer from the earlier pack that it remembers, and say that newer ones are there", async () => {
    open = await openInExcel(pack.mark, keptPack);
    expect(await absence(open.page)).toBe(33.3);
    expect(await asked(open.page, "EDITION", "sha256")).toBe(pack.sha256);
    expect(await asked(open.page, "EDITION", "newest")).toMatch(/^no: newer figures, collected on 30 November 2026/);
    expect(open.faults).toEqual([]);
  });

  test("one that remembers nothing takes the newest", async () => {
    open = await openInExcel(null, async () => null);
    expect(await absence(open.page)).toBeCloseTo(19.4, 1);
    expect(await asked(open.page, "EDITION", "newest")).toBe("yes");
  });

  test("figures that are gone, or of which others stand in their place, are never replaced unsaid", async () => {
    open = await openInExcel(pack.mark, async () => null);
    expect(await absence(open.page)).toMatch(gone);
    await open.close();
    open = await openInExcel(pack.mark, (page) => keptPack(page, readFileSync("assets/pack/lof-pack.json", "utf8")));
    expect(await absence(open.page)).toMatch(gone);
  });

  test("a workbook whose mark cannot be read gets no figures", async () => {
    open = await openInExcel("{", async () => null);
    expect(await absence(open.page)).toMatch(/^It is not known which figures this workbook goes by/);
  });

  test("Excel that refuses to answer for a while is asked again, and no cell is answered in between", async () => {
    open = await openInExcel(pack.mark, async (page) => {
      await keptPack(page);
      await page.addInitScript(() => {
        // From its making until two requests were refused.
        let refused = 0;
        let excel: { fails: () => string | null } | undefined;
        Object.defineProperty(globalThis, "excel", {
          get: () => excel,
          set: (made: { fails: () => string | null }) => {
            excel = made;
            made.fails = () => (refused++ < 4 ? "InvalidOperation" : null);
          },
        });
      });
    });
    expect(await absence(open.page)).toBe(33.3);
  });
});

describeInBrowser("a workbook keeps its figures in the workbench", () => {
  let open: OpenPage;
  afterEach(() => open.close());

  test("loaded again it answers from the pack it remembers, by Excel's own runtime", async () => {
    open = await openWorkbench();
    const { page } = open;
    await type(page, "Try it", "F2", '=LOF.METRIC("Kent","persistent absence")');
    expect(await eventually(page, "Try it", "F2", (value) => value !== null)).toBeCloseTo(19.4, 1);
    await page.evaluate((mark) => window.workbench.port.writeSetting("figures", mark), pack.mark);
    await type(page, "Try it", "F3", '=LOF.EDITION("newest")');
    expect(await eventually(page, "Try it", "F3", (value) => value !== null)).toBe("yes");
    await keptPack(page);
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await focusGrid(page);
    await type(page, "Try it", "F4", '=LOF.METRIC("Kent","persistent absence")');
    expect(await eventually(page, "Try it", "F4", (value) => value !== null)).toBe(33.3);
    await type(page, "Try it", "F5", '=LOF.EDITION("newest")');
    expect(await eventually(page, "Try it", "F5", (value) => value !== null)).toMatch(/^no: newer figures/);
    expect(open.faults).toEqual([]);
  });
});
