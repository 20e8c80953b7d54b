import type { Browser as OpenBrowser, Page } from "playwright-core";
import { workbookCases } from "../contracts/workbook.contract.ts";
import { describeInBrowser, hasBrowser, launchFound } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";
import type { GridPage } from "./grid-port-page.ts";

declare global {
  var gridPage: GridPage;
}

const sheet = { name: "Kent", formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
const block = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: "Kent", row, column, rows, columns });

interface OpenGrid {
  readonly browser: OpenBrowser;
  readonly page: Page;
  readonly faults: string[];
}

async function openGrid(): Promise<OpenGrid> {
  const browser = await launchFound();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setContent('<div id="app" style="width: 1200px; height: 700px"></div>');
  await page.addScriptTag({ content: await bundledScript("test/e2e/grid-port-page.ts") });
  return { browser, page, faults };
}

let open: OpenGrid;
beforeAll(async () => {
  if (hasBrowser) open = await openGrid();
}, 60_000);
afterAll(() => open.browser.close());
afterEach(() => expect(open.faults.splice(0)).toEqual([]));

describeInBrowser("the contract of the port, in the grid", () => {
  test.each(workbookCases.map(({ name }) => name))(
    "%s",
    async (name) => {
      expect(await open.page.evaluate((wanted) => gridPage.run(wanted), name)).toBeNull();
    },
    60_000,
  );
});

describeInBrowser("the grid", () => {
  test("an error comes with its sentence, which goes when the cell is overwritten", async () => {
    const seen = await open.page.evaluate(async () => {
      gridPage.renew();
      const { port } = gridPage;
      const cell = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
      await port.write(cell, [[{ formula: '=LOF.METRIC("Kent","suppressed")' }]]);
      await gridPage.settled();
      const live = (await port.read(cell)).values[0]?.[0];
      await port.write(cell, [[{ error: "#N/A" }]]);
      await gridPage.settled();
      return [live, (await port.read(cell)).values[0]?.[0]];
    });
    expect(seen).toEqual([{ error: "#N/A", message: "Suppressed by the publisher." }, { error: "#N/A" }]);
  });

  test("grouped work is undone in one step", async () => {
    const seen = await open.page.evaluate(async () => {
      gridPage.renew();
      const { api, port } = gridPage;
      await port.write({ sheet: "Sheet1", row: 0, column: 0 }, [["before"]]);
      await port.grouped("Insert", async () => {
        await port.write({ sheet: "Sheet1", row: 1, column: 0 }, [["one"]]);
        await port.addSheet({
          name: "Added",
          cells: [["two"]],
          formats: [],
          textRules: [],
          columnWidths: [],
          headerRow: null,
          print: null,
        });
      });
      const during = (await port.sheets()).map(({ name, used }) => [name, used?.rows]);
      await api.undo();
      return [during, (await port.sheets()).map(({ name, used }) => [name, used?.rows])];
    });
    expect(seen).toEqual([
      [
        ["Sheet1", 2],
        ["Added", 1],
      ],
      [["Sheet1", 1]],
    ]);
  });

  test("a sheet that takes the place and name of one that is removed is one step to undo", async () => {
    const seen = await open.page.evaluate(async (added) => {
      gridPage.renew();
      const { api, port } = gridPage;
      const held = async (): Promise<unknown> => {
        const all = [];
        for (const { name, used } of await port.sheets())
          all.push([
            name,
            used === null ? null : (await port.read(used)).formulas,
            used && (await port.read(used)).values[0]?.[0],
          ]);
        return all;
      };
      await port.addSheet({ ...added, name: "Kent", cells: [["old"], [{ formula: "=A1" }]] });
      await port.addSheet({ ...added, name: "Notes", cells: [["mine"]] });
      const before = await held();
      await port.grouped("again", async () => {
        await port.addSheet({ ...added, name: "Kent (2)", cells: [["new"], [{ formula: "=A1" }]] });
        await port.addSheet({ ...added, name: "Page (2)", cells: [["page"], [{ formula: "='Kent (2)'!A1" }]] });
        await port.removeSheet("Kent");
        await port.placeSheet?.("Kent (2)", { name: "Kent", place: 1 });
        await port.placeSheet?.("Page (2)", { name: "Page", place: 2 });
      });
      const after = await held();
      await api.undo();
      const undone = await held();
      return { before, after, undone };
    }, sheet);
    expect(seen.after).toEqual([
      ["Sheet1", null, null],
      ["Kent", [[null], ["=A1"]], "new"],
      ["Page", [[null], ["=Kent!A1"]], "page"],
      ["Notes", [[null]], "mine"],
    ]);
    expect(seen.undone).toEqual(seen.before);
  });

  test("a sheet that is added alone is one undo step, and cells written twice go back to what they were", async () => {
    const seen = await open.page.evaluate(
      async (added) => {
        gridPage.renew();
        const { api, port } = gridPage;
        const cell = { sheet: "Sheet1", row: 0, column: 0 };
        const value = async (): Promise<unknown> => (await port.read({ ...cell, rows: 1, columns: 1 })).values[0]?.[0];
        await port.write(cell, [["before"]]);
        await port.addSheet({ ...added, cells: [["two"], ["three"]] });
        await api.undo();
        const names = (await port.sheets()).map(({ name }) => name);
        await port.grouped("twice", async () => {
          await port.write(cell, [["one"]]);
          await port.write(cell, [["two"]]);
          await port.removeSheet(await port.addSheet(added));
        });
        await port.write(cell, [["two"]], { again: true });
        const after = await value();
        await api.undo();
        const undone = await value();
        await api.redo();
        const redone = await value();
        await api.undo();
        await api.undo();
        return { names, after, undone, redone, first: await value() };
      },
      { ...sheet, cells: [] as string[][] },
    );
    expect(seen).toEqual({ names: ["Sheet1"], after: "two", undone: "before", redone: "two", first: null });
  });

  test("settings and text rules are saved with the book", async () => {
    const seen = await open.page.evaluate(
      async (added) => {
        gridPage.renew();
        const { api, port } = gridPage;
        await port.writeSetting("council", "E10000016");
        await port.addSheet(added);
        const saved = JSON.parse(JSON.stringify(api.getActiveWorkbook()!.save())) as Record<string, unknown>;
        gridPage.renew({ ...saved, id: "opened again" });
        return [await port.readSetting("council"), (await port.read("Kent")).texts];
      },
      {
        ...sheet,
        cells: [["Better"]],
        textRules: [{ rows: [0, 0] as const, column: 0, equals: "Better", format: { numberFormat: '"⊕ "@' } }],
      },
    );
    expect(seen).toEqual(["E10000016", [["⊕ Better"]]]);
  });
});

describeInBrowser("text rules in the grid", () => {
  test("colour a cell now and after its text changed, and leave the value alone", async () => {
    const rule = {
      rows: [1, 9] as const,
      column: 1,
      equals: "Essex",
      format: { fill: "#E0F2EC", color: "#004D41", numberFormat: '"⊕ "@' },
    };
    const added = { ...sheet, cells: [["Area", "Nearest"]], textRules: [rule] };
    const seen = await open.page.evaluate(
      async ({ added, where }) => {
        gridPage.renew();
        const { api, port } = gridPage;
        await port.addSheet(added);
        const shown = async (): Promise<unknown> => {
          await gridPage.settled();
          const cells = api.getActiveWorkbook()!.getSheetByName("Kent")!.getRange(1, 1, 3, 1);
          const backgrounds = cells.getBackgrounds().flat();
          const { values, texts } = await port.read(where);
          return { values: values.flat(), texts: texts.flat(), backgrounds };
        };
        await port.write(where, [["Devon"], ["Essex"], [null]]);
        const typed = await shown();
        await port.write(where, [[null], [null], [null]]);
        await port.write(where, [[{ formula: '=LOF.NEIGHBOURS("Kent",3)' }]]);
        return [typed, await shown()];
      },
      { added, where: block(1, 1, 3, 1) },
    );
    expect(seen).toEqual([
      { values: ["Devon", "Essex", null], texts: ["Devon", "⊕ Essex", ""], backgrounds: ["#fff", "#E0F2EC", "#fff"] },
      {
        values: ["Essex", "Devon", "Surrey"],
        texts: ["⊕ Essex", "Devon", "Surrey"],
        backgrounds: ["#E0F2EC", "#fff", "#fff"],
      },
    ]);
  });
});
