import { useId, useRef } from "react";
import type { PaneModel } from "../../../queries/pane-model.ts";
import { useKept } from "../kept.ts";
import { useFoundFocus } from "../use-found-focus.ts";
import { BuildPack } from "./build-pack.tsx";
import { FreezePart } from "./freeze-part.tsx";
import { MyKpis } from "./my-kpis.tsx";
import type { PackDesk, PackPart } from "./pack-desk.ts";
import { Segments } from "./segments.tsx";

const parts = [
  { id: "build", label: "Build a pack" },
  { id: "kpis", label: "My KPIs" },
  { id: "freeze", label: "Freeze" },
] as const satisfies readonly { id: PackPart; label: string }[];

/** What is taken to committee: sheets built, own indicators mapped, formulas frozen for those without the add-in. */
export function KpiPackView({ model, desk }: { readonly model: PaneModel; readonly desk: PackDesk }) {
  const part = useKept(desk.part);
  const panel = useId();
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  return (
    <div className="lof-acting">
      <h1 className="lof-hidden">KPI pack</h1>
      <Segments label="Parts of the KPI pack" segments={parts} chosen={part} onChoose={desk.part.set} panel={panel} />
      <div
        className="lof-part"
        id={panel}
        ref={shown}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`${panel}-${part}`}
      >
        {part === "build" && <BuildPack model={model} desk={desk} />}
        {part === "kpis" && <MyKpis model={model} desk={desk} />}
        {part === "freeze" && <FreezePart model={model} desk={desk} />}
      </div>
    </div>
  );
}
