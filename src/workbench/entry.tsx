/**
 * Entry point of the workbench page: functions and figures first, then the grid with the workbook saved in this tab or
 * the starter sheets, then the rest.
 */
import { createRoot } from "react-dom/client";
import { type PackState, setMarkSource, settledPack } from "../functions/pack-holder.ts";
import { markKey } from "../pack/mark.ts";
import { fetchFunctionList } from "../taskpane/function-list.ts";
import { gridPort } from "../workbook/grid/grid.ts";
import { settingIn } from "../workbook/grid/settings-key.ts";
import { keepingWords } from "../wording/workbook/workbench.ts";
import { openGrid } from "./grid.ts";
import { forgetBook, keptBook } from "./kept-book.ts";
import { starterWorkbook } from "./starter/workbook.ts";
import { Workbench } from "./workbench.tsx";
import "../taskpane/pane.css";
import "./workbench.css";

const namespace = "LOF";

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no place “${id}”.`);
  return found;
}

/** Of the workbook that this tab keeps, once it is open of that. */
let customOfBook = (): unknown => keptBook()?.book.custom;
// Before the page is ready: then functions.js asks.
setMarkSource(() => settingIn(customOfBook(), markKey));

async function start(): Promise<void> {
  const functions = await fetchFunctionList("../functions.json");
  const kept = keptBook();
  const state = await settledPack();
  const { api, injector, open } = openGrid(place("grid"), functions, namespace);
  open(kept?.book ?? firstBook(state), kept?.sheet ?? null);
  customOfBook = () => api.getActiveWorkbook()?.getCustomMetadata();
  const port = gridPort(api, injector);
  const places = {
    actions: place("actions"),
    note: place("edition"),
    grid: place("grid"),
    cell: place("cell"),
    pane: place("pane"),
  };
  createRoot(document.createElement("div")).render(<Workbench {...{ api, port, functions, namespace, places }} />);
  // For the browser's console, and for tests that read cells.
  Object.assign(globalThis, { workbench: { api, port } });
  place("loading").hidden = true;
}

/** The workbook of a new tab. @throws Error where there are no figures */
function firstBook(state: PackState): ReturnType<typeof starterWorkbook> {
  if (state.kind === "ready") return starterWorkbook(state.desk.pack);
  throw new Error(state.kind === "failed" ? state.sentence : "The figures are not read yet.");
}

start().catch((error: unknown) => {
  const message = place("loading");
  message.className = "message";
  message.setAttribute("role", "alert");
  message.textContent = `The workbench could not be opened. ${error instanceof Error ? error.message : String(error)}`;
  document.body.dataset["state"] = "failed";
  // A saved workbook that cannot be opened must not block the page for as long as the tab is open.
  if (keptBook() !== null) message.append(" ", startAfreshButton());
});

function startAfreshButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = keepingWords.startAfresh;
  button.addEventListener("click", () => {
    forgetBook();
    location.reload();
  });
  return button;
}
