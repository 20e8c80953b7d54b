import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../../../src/taskpane/design/styles/styles.css";
import { readPack } from "../../../src/pack/read-pack.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { PaneApp } from "../../../src/taskpane/shell/pane-app.tsx";
import { workbookSlots } from "../../../src/taskpane/views/workbook-slots.tsx";
import { exampleBook } from "./example-book.ts";

/* The pane over a workbook in memory: ?theme=dark, &council=name. `window.port` moves the selection. */
const asked = new URLSearchParams(location.search);
const theme = asked.get("theme") === "dark" ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" } : null;
const port = exampleBook();
port.select("Example KPIs", 2, 0, 6, 6);
Object.assign(globalThis, { port });

async function show(): Promise<void> {
  const desk = makeDesk(readPack(await (await fetch("lof-pack.json")).text(), ""));
  const area = desk.areaNamed(asked.get("council") ?? "Gateshead");
  const slots = workbookSlots(port, "LOF");
  createRoot(document.getElementById("pane")!).render(
    <StrictMode>
      <PaneApp
        desk={desk}
        officeTheme={theme}
        today="2026-11-21"
        kept={"code" in area ? { council: area.code, set: "neighbours" } : null}
        offered={null}
        userSets={[]}
        onKeep={() => undefined}
        slots={slots}
      />
    </StrictMode>,
  );
}

void show();
