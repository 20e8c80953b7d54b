import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import { root } from "../../src/cli/root.ts";
import { serveFiles } from "../../src/cli/serve/serve-files.ts";
import type { FiguresCase } from "../taskpane/act-harness/example-figures.ts";
import type { ListenedPort } from "../taskpane/act-harness/example-book.ts";
import { buildHarness } from "../taskpane/harness/build-harness.ts";
import { axeOn } from "./axe.ts";
import { launchFound } from "./browser-page.ts";

type WithPort = typeof globalThis & { readonly port: ListenedPort };

export interface ActLook {
  readonly width?: number;
  /** Gateshead when left out. */
  readonly council?: string;
  readonly theme?: "light" | "dark";
  /** A contrast theme of the system. */
  readonly forced?: boolean;
  /** What is the matter with the workbook's figures; nothing when left out. */
  readonly figures?: FiguresCase;
}

/** Looks in which every view is tried: opened at the first width, where there is least room, then at the others. */
export const triedLooks = [
  { widths: [256, 350, 400], theme: "light", forced: false },
  { widths: [320], theme: "dark", forced: false },
  { widths: [350], theme: "light", forced: true },
] as const;

/** The pane over a workbook in memory, in a real browser, on the shipped figures: what an officer does in it. */
export class ActPane {
  #folder = "";
  #served: Awaited<ReturnType<typeof serveFiles>> | null = null;
  #browser: OpenBrowser | null = null;
  #page: Page | null = null;
  readonly #faults: string[] = [];

  /** Called in a `describe`: builds and serves the page before its tests, and checks for errors after each. */
  static forTests(): ActPane {
    const act = new ActPane();
    beforeAll(() => act.#start(), 60_000);
    afterAll(() => act.#end());
    afterEach(async () => {
      await act.page.context().close();
      expect(act.#faults.splice(0)).toEqual([]);
    });
    return act;
  }

  get page(): Page {
    if (this.#page === null) throw new Error("The pane is not open yet.");
    return this.#page;
  }

  async #start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), "lof-act-"));
    await buildHarness(root, "test/taskpane/act-harness/page.tsx", this.#folder);
    this.#served = await serveFiles(this.#folder, "/index.html");
    this.#browser = await launchFound();
  }

  async #end(): Promise<void> {
    await this.#browser?.close();
    await this.#served?.close();
    await rm(this.#folder, { recursive: true });
  }

  open = async ({
    width = 350,
    council = "Gateshead",
    theme = "light",
    forced = false,
    figures = "newest",
  }: ActLook = {}): Promise<void> => {
    const context = await this.#browser!.newContext({
      viewport: { width, height: 600 },
      locale: "en-GB",
      forcedColors: forced ? "active" : "none",
    });
    const page = await context.newPage();
    this.#page = page;
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => this.#faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && this.#faults.push(message.text()));
    const asked = new URLSearchParams({ theme, council, figures });
    await page.goto(`http://localhost:${this.#served!.port}/index.html?${asked.toString()}`);
    await page
      .getByText(figures === "gone" ? "on the host" : council)
      .first()
      .waitFor();
  };

  /** What axe finds in the pane at a width, and what sticks out of it there. */
  faultsAt = async (width: number): Promise<string[]> => {
    const { page } = this;
    await page.setViewportSize({ width, height: page.viewportSize()!.height });
    await page.mouse.move(0, 0);
    await page.waitForTimeout(250);
    const { violations } = await axeOn(page).include(".lof-pane").analyze();
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      parts: [...document.querySelectorAll(".lof-view *")]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        // What scrolls in a box of its own may be wider than the pane.
        .filter((one) => !one.closest(".lof-hidden, .lof-table-box > *"))
        .map((one) => `sticks out: ${one.outerHTML.slice(0, 200)}`),
    }));
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ...(wide.page > width ? [`the page is ${wide.page} wide`] : []),
      ...wide.parts,
    ];
  };

  openTab = async (name: string): Promise<void> => {
    const menu = this.page.getByRole("button", { name: "View: Home" });
    if (await menu.isVisible()) {
      await menu.click();
      await this.page.getByRole("menuitemradio", { name }).click();
    } else await this.page.getByRole("tab", { name }).click();
  };

  /** A part of the report's tab. */
  part = async (name: string): Promise<void> => {
    await this.openTab("Report");
    await this.page.getByRole("tab", { name }).click();
  };

  /** Reads the council's own list, which is selected when the page opens. */
  readOwn = async (): Promise<void> => {
    await this.part("My KPIs");
    await this.page.getByRole("button", { name: /Use selection/ }).click();
    await this.page.getByText("0 of 5 decided").waitFor();
  };

  select = (row: number, column: number): Promise<void> =>
    this.page.evaluate(([r, c]) => (globalThis as WithPort).port.select("Absence", r, c), [row, column] as const);

  explain = async (row: number, column: number): Promise<void> => {
    await this.select(row, column);
    await this.page.getByRole("button", { name: /explain/ }).click();
    await this.page.getByRole("heading", { name: /^Cell/ }).waitFor();
  };

  /** The choices of what a metric's page inserts, at A21. */
  inserts = async (): Promise<void> => {
    await this.select(20, 0);
    await this.openTab("Metrics");
    await this.page.getByLabel("Find a metric", { exact: true }).fill("NEET");
    await this.page.getByText("NEET aged 16 to 17", { exact: true }).first().click();
    await this.page.getByRole("button", { name: "What to insert" }).click();
  };

  neighbourTool = async (name: string): Promise<void> => {
    await this.openTab("Neighbours");
    await this.page.getByRole("button", { name }).click();
  };

  sheets = (): Promise<string[]> =>
    this.page.evaluate(() => (globalThis as WithPort).port.book.sheets.map(({ name }) => name));

  charts = (): Promise<string[]> => this.page.evaluate(() => [...(globalThis as WithPort).port.charts]);

  formulaAt = (row: number, column: number): Promise<string | null> =>
    this.page.evaluate(([r, c]) => (globalThis as WithPort).port.book.sheet("Absence").formula(r, c), [
      row,
      column,
    ] as const);

  /** Puts a value into a cell, as a user would. */
  put = (sheet: string, row: number, column: number, value: string | null): Promise<void> =>
    this.page.evaluate(([name, r, c, held]) => (globalThis as WithPort).port.book.sheet(name).put(r, c, held), [
      sheet,
      row,
      column,
      value,
    ] as const);

  /** Where a page of a report has a column for a measure, by its hidden id. */
  besideMeasure = (sheet: string, id: string, heading: string): Promise<{ row: number; column: number }> =>
    this.page.evaluate(
      async ([name, measure, wanted]) => {
        const { block, values } = await (globalThis as WithPort).port.read(name);
        const head = values.find((cells) => cells.includes("Metric id")) ?? [];
        const row = values.findIndex((cells) => cells[head.indexOf("Metric id")] === measure);
        const column = head.findIndex((text) => String(text).startsWith(wanted));
        return { row: block.row + row, column: block.column + column };
      },
      [sheet, id, heading] as const,
    );

  /** The text of the focused element; "" when there is none. */
  focused = (): Promise<string> =>
    this.page.evaluate(() =>
      document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? ""),
    );
}
