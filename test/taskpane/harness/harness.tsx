import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../../src/taskpane/design/styles/styles.css";
import { readPack } from "../../../src/pack/read-pack.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { PaneTheme } from "../../../src/taskpane/design/theme/pane-theme.tsx";
import { CellStrip } from "../../../src/taskpane/shell/cell-strip.tsx";
import { FirstRun } from "../../../src/taskpane/shell/first-run.tsx";
import type { Tab } from "../../../src/taskpane/shell/tabs.ts";
import { PaneApp } from "../../../src/taskpane/shell/pane-app.tsx";
import { PaneFrame } from "../../../src/taskpane/shell/pane-frame.tsx";
import { exampleCouncils, noNames } from "./example-councils.ts";
import { Gallery } from "./gallery.tsx";

/*
 * The pane without a host: ?part=app shows it on the shipped figures, any other part the gallery.
 * &theme=dark, &council=name or code, &set=id.
 */
const asked = new URLSearchParams(location.search);
const part = asked.get("part") ?? "app";
const theme = asked.get("theme") === "dark" ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" } : null;
const nothing = (): void => undefined;
const sets = [
  { id: "neighbours", label: "15 neighbours", detail: "LOF-21 open model" },
  { id: "dfe", label: "DfE’s 10", detail: "children’s services" },
  { id: "region", label: "North East" },
];

function Parts() {
  const [tab, setTab] = useState<Tab>("home");
  const named = exampleCouncils.find(({ name }) => name === (asked.get("council") ?? "Gateshead"));
  const [council, setCouncil] = useState(named!);
  const [set, setSet] = useState("neighbours");
  return (
    <PaneTheme officeTheme={theme}>
      {part === "first-run" ? (
        <PaneFrame view="first-run">
          <FirstRun councils={exampleCouncils} desk={noNames} offered={null} onUse={nothing} onSkip={nothing} />
        </PaneFrame>
      ) : (
        <PaneFrame
          head={{
            councils: exampleCouncils,
            desk: noNames,
            council,
            onChoose: setCouncil,
            sets,
            set,
            onChooseSet: setSet,
          }}
          tab={tab}
          onOpenTab={setTab}
          view={tab}
          strip={part === "parts" ? <CellStrip cell="F5" shows="Better" onExplain={nothing} /> : null}
        >
          <Gallery part={part} />
        </PaneFrame>
      )}
    </PaneTheme>
  );
}

async function app() {
  const text = await (await fetch("lof-pack.json")).text();
  const desk = makeDesk(readPack(text, ""));
  const area = desk.areaNamed(asked.get("council") ?? "Gateshead");
  const kept = "code" in area ? { council: area.code, set: asked.get("set") ?? "neighbours" } : null;
  return (
    <PaneApp
      desk={desk}
      officeTheme={theme}
      today="2026-11-21"
      kept={asked.has("new") ? null : kept}
      offered={null}
      userSets={[]}
      onKeep={nothing}
      slots={{
        ...(asked.get("fail") === "neighbours" && { neighbourTools: fails }),
        strip: () => (asked.has("strip") ? <CellStrip cell="F5" shows="Better" onExplain={nothing} /> : null),
      }}
    />
  );
}

/** A view that fails, for the error boundary around views. */
function fails(): never {
  throw new Error("planted");
}

const root = createRoot(document.getElementById("pane")!);
if (part === "app") void app().then((shown) => root.render(shown));
else
  root.render(
    <StrictMode>
      <Parts />
    </StrictMode>,
  );
