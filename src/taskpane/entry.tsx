/**
 * Where Excel's pane begins. The functions have registered themselves already (functions.js comes first in the page),
 * so whatever goes wrong here leaves the cells alone.
 */
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { settledPack } from "../functions/pack-holder.ts";
import { excelPort } from "../workbook/excel.ts";
import { fetchFunctionList } from "./function-list.ts";
import { Pane } from "./pane.tsx";
import { paneData } from "./pane-data.ts";
import "./pane.css";

const noOffice =
  "Excel’s own part of this page could not be loaded from Microsoft’s address. Check the network, then close and open the pane.";
const outsideExcel = "This is the pane of an Excel add-in. Open it in Excel, with Local outcomes on the Home tab.";

/** manifest.dev.xml serves from this machine and names its functions LOFDEV. */
const namespace = location.hostname === "localhost" ? "LOFDEV" : "LOF";

async function content(): Promise<ReactNode> {
  // Not declared where the script did not come, whatever its types say.
  if (!("Office" in globalThis)) return <Message text={noOffice} />;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return <Message text={outsideExcel} />;
  followTheme();
  const functions = await fetchFunctionList("functions.json");
  const state = await settledPack();
  if (state.kind === "failed") return <Message text={state.sentence} />;
  if (state.kind === "waiting") return null;
  return <Pane data={paneData(state.desk.pack)} functions={functions} port={excelPort()} namespace={namespace} />;
}

function Message({ text }: { readonly text: string }) {
  return (
    <p className="message" role="alert">
      {text}
    </p>
  );
}

/** Office tells its ground colour; a dark one asks for our dark colours. */
function followTheme(): void {
  const colour = Office.context.officeTheme?.bodyBackgroundColor ?? "#FFFFFF";
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  document.body.classList.toggle("theme-dark", red + green + blue < 384);
}

async function show(place: Element): Promise<void> {
  const shown = await content().catch((error: unknown) => (
    <Message text={error instanceof Error ? error.message : String(error)} />
  ));
  createRoot(place).render(<StrictMode>{shown}</StrictMode>);
}

const place = document.getElementById("pane");
if (place !== null) void show(place);
