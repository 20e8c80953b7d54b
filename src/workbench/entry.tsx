/** Where the workbench page begins: functions and figures first, then the grid with the starter sheets, then the rest. */
import { createRoot } from "react-dom/client";
import { settledPack } from "../functions/pack-holder.ts";
import { fetchFunctionList } from "../taskpane/function-list.ts";
import { dateInWords } from "../wording/date.ts";
import { gridPort } from "../workbook/grid.ts";
import { openGrid } from "./grid.ts";
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

async function start(): Promise<void> {
  const functions = await fetchFunctionList("../functions.json");
  const state = await settledPack();
  if (state.kind !== "ready")
    throw new Error(state.kind === "failed" ? state.sentence : "The figures are not read yet.");
  const { api, injector, open } = openGrid(place("grid"), functions, namespace);
  open(starterWorkbook(state.desk.pack));
  place("edition").textContent = `Works offline · edition of ${dateInWords(state.desk.pack.edition)}`;
  const port = gridPort(api, injector);
  const places = { actions: place("actions"), cell: place("cell"), pane: place("pane") };
  createRoot(document.createElement("div")).render(
    <Workbench {...{ api, port, desk: state.desk, functions, namespace, places }} />,
  );
  // For the browser's console, and for the tests that look into cells.
  Object.assign(globalThis, { workbench: { api, port } });
  place("loading").hidden = true;
}

start().catch((error: unknown) => {
  const message = place("loading");
  message.className = "message";
  message.setAttribute("role", "alert");
  message.textContent = `The workbench could not be opened. ${error instanceof Error ? error.message : String(error)}`;
  document.body.dataset["state"] = "failed";
});
