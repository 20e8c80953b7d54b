import { StrictMode, useMemo } from "react";
import { createRoot } from "react-dom/client";
import "../../../src/taskpane/design/styles/styles.css";
import { readPack } from "../../../src/pack/read-pack.ts";
import { type Desk, makeDesk } from "../../../src/queries/desk.ts";
import { PaneTheme } from "../../../src/taskpane/design/theme/pane-theme.tsx";
import { PaneApp } from "../../../src/taskpane/shell/pane-app.tsx";
import { PaneFrame } from "../../../src/taskpane/shell/pane-frame.tsx";
import { figuresState } from "../../../src/taskpane/views/figures/figures-state.ts";
import { GoneFigures } from "../../../src/taskpane/views/figures/gone-figures.tsx";
import { useMarked } from "../../../src/taskpane/views/figures/use-figures.ts";
import { useKept } from "../../../src/taskpane/views/kept-state.ts";
import { figuresSlots, workbookSlots } from "../../../src/taskpane/views/workbook-slots.tsx";
import { exampleBook } from "./example-book.ts";
import { exampleFigures, type FiguresCase, newer, older } from "./example-figures.ts";

/*
 * The pane over a workbook in memory: ?theme=dark, &council=name, &figures= what is the matter with its figures.
 * `window.port` moves the selection.
 */
const asked = new URLSearchParams(location.search);
const theme = asked.get("theme") === "dark" ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" } : null;
const port = exampleBook();
port.select("Example KPIs", 2, 0, 6, 6);
Object.assign(globalThis, { port });
// Excel shows what was saved, the workbench works every cell out.
if (asked.get("figures") === "unmarked") Object.assign(port, { host: "excel" });

const what = (asked.get("figures") ?? "newest") as FiguresCase;
const figures = figuresState(port, exampleFigures(what));

/** The pane on the shipped figures, under the name of those that the example has. */
function Pane({ shipped }: { readonly shipped: Desk }) {
  const mark = useKept(figures.mark);
  const held = typeof mark === "object" && mark !== null ? mark : what === "newest" ? newer : older;
  const { sha256, built } = held;
  const desk = useMemo(() => ({ ...shipped, pack: { ...shipped.pack, sha256, built } }), [shipped, sha256, built]);
  const newest = what === "not known" ? null : what === "unmarked" ? older : newer;
  const area = shipped.areaNamed(asked.get("council") ?? "Gateshead");
  const slots = useMemo(() => ({ ...workbookSlots(port, "LOF"), ...figuresSlots(figures, newest) }), [newest]);
  useMarked(figures, desk);
  if (what === "gone" && sha256 !== newer.sha256)
    return (
      <PaneTheme officeTheme={theme}>
        <PaneFrame view="failed">
          <GoneFigures
            state={figures}
            failure={{
              sentence: "The figures of this workbook, collected on 1 August 2026, are not on the host any more.",
              gone: { ...older, version: "1.3.2" },
              newest: newer,
            }}
            onAgain={() => undefined}
          />
        </PaneFrame>
      </PaneTheme>
    );
  return (
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
  );
}

async function show(): Promise<void> {
  const desk = makeDesk(readPack(await (await fetch("lof-pack.json")).text(), ""));
  createRoot(document.getElementById("pane")!).render(
    <StrictMode>
      <Pane shipped={desk} />
    </StrictMode>,
  );
}

void show();
