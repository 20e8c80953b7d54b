import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../../src/taskpane/design/styles.css";
import { PaneTheme } from "../../../src/taskpane/design/pane-theme.tsx";
import { CellStrip } from "../../../src/taskpane/shell/cell-strip.tsx";
import { FirstRun } from "../../../src/taskpane/shell/first-run.tsx";
import type { Tab } from "../../../src/taskpane/shell/navigation.ts";
import { PaneFrame } from "../../../src/taskpane/shell/pane-frame.tsx";
import { exampleCouncils } from "./example-councils.ts";
import { Gallery } from "./gallery.tsx";

const asked = new URLSearchParams(location.search);
const part = asked.get("part") ?? "parts";
const dark = asked.get("theme") === "dark";
const nothing = (): void => undefined;
const sets = [
  { id: "neighbours", label: "15 neighbours", detail: "LOF-21 open model" },
  { id: "dfe", label: "DfE’s 10 neighbours" },
  { id: "region", label: "North East" },
];

function Harness() {
  const [tab, setTab] = useState<Tab>("home");
  const [council, setCouncil] = useState(
    exampleCouncils.find(({ name }) => name === (asked.get("council") ?? "Gateshead"))!,
  );
  const [set, setSet] = useState("neighbours");
  const theme = dark ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" } : null;
  return (
    <PaneTheme officeTheme={theme}>
      {part === "first-run" ? (
        <PaneFrame view="first-run">
          <FirstRun councils={exampleCouncils} offered={null} onUse={nothing} onSkip={nothing} />
        </PaneFrame>
      ) : (
        <PaneFrame
          head={{ councils: exampleCouncils, council, onChoose: setCouncil, sets, set, onChooseSet: setSet }}
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

createRoot(document.getElementById("pane")!).render(
  <StrictMode>
    <Harness />
  </StrictMode>,
);
