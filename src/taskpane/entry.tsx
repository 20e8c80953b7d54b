/**
 * The entry point of Excel's pane. The functions have already registered themselves (functions.js is loaded first in
 * the page), so a failure here does not affect the cells.
 */
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { excelPort } from "../workbook/excel/excel.ts";
import { fetchFunctionList } from "./function-list.ts";
import { PackGate } from "./pack-gate.tsx";
import "./pane.css";
import { WorkbookPane } from "./workbook-pane.tsx";

const noOffice =
  "Excel’s own part of this page could not be loaded from Microsoft’s address. Check the network, then close and open the pane.";
const outsideExcel = "This is the pane of an Excel add-in. Open it in Excel, with Local outcomes on the Home tab.";

/** manifest.dev.xml serves from this machine and names its functions LOFDEV. */
const namespace = location.hostname === "localhost" ? "LOFDEV" : "LOF";

async function content(): Promise<ReactNode> {
  // Undefined when the script did not load, whatever its types say.
  if (!("Office" in globalThis)) return <Message text={noOffice} />;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return <Message text={outsideExcel} />;
  const functions = await fetchFunctionList("functions.json");
  const port = excelPort();
  const officeTheme = Office.context.officeTheme ?? null;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <PackGate port={port} officeTheme={officeTheme}>
      {(desk, newest) => <WorkbookPane {...{ desk, newest, functions, port, namespace, officeTheme, today }} />}
    </PackGate>
  );
}

function Message({ text }: { readonly text: string }) {
  return (
    <p className="message" role="alert">
      {text}
    </p>
  );
}

async function show(place: Element): Promise<void> {
  const shown = await content().catch((error: unknown) => (
    <Message text={error instanceof Error ? error.message : String(error)} />
  ));
  createRoot(place).render(<StrictMode>{shown}</StrictMode>);
}

const place = document.getElementById("pane");
if (place !== null) void show(place);
