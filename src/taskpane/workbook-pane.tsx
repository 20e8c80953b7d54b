import { useEffect, useMemo, useState } from "react";
import type { Namespace } from "../formula/formula.ts";
import { loadOwnSets } from "../actions/own-sets.ts";
import type { PackName } from "../pack/mark.ts";
import type { Desk } from "../queries/desk.ts";
import type { Port } from "../workbook/port.ts";
import type { OfficeTheme } from "./design/theme/office-colours.ts";
import { PaneTheme } from "./design/theme/pane-theme.tsx";
import "./design/styles/styles.css";
import type { FunctionList } from "./function-list.ts";
import { InsertFunction } from "./insert-function/insert-function.tsx";
import { lastCouncil, rememberCouncil } from "./council/last-council.ts";
import { paneData } from "./insert-function/pane-data.ts";
import { type Chosen, PaneApp } from "./shell/pane-app.tsx";
import { PaneFrame } from "./shell/pane-frame.tsx";
import { Loading } from "./states/loading.tsx";
import { figuresOf } from "./views/figures/figures-state.ts";
import { useMarked } from "./views/figures/use-figures.ts";
import { useOwnSets } from "./views/neighbours/use-own-sets.ts";
import { figuresSlots, workbookSlots } from "./views/workbook-slots.tsx";

/** The settings key under which the workbook saves the council and the set. */
const chosenKey = "lof.council";

export interface WorkbookPaneProps {
  readonly port: Port;
  readonly desk: Desk;
  /** The newest figures on the host; null where it did not say. */
  readonly newest: PackName | null;
  readonly functions: FunctionList;
  readonly namespace: Namespace;
  readonly officeTheme: OfficeTheme | null;
  /** ISO date to which age is calculated. */
  readonly today: string;
}

/** The pane of a workbook: saved choices are read first, and every new choice is saved in the workbook. */
export function WorkbookPane({ port, desk, newest, functions, namespace, officeTheme, today }: WorkbookPaneProps) {
  const [kept, setKept] = useState<Chosen | null | undefined>();
  const [setsProblem, setSetsProblem] = useState<string | null>(null);
  const userSets = useOwnSets();
  const figures = figuresOf(port);
  useMarked(figures, desk);
  // What is begun in a view goes on while other figures are taken.
  const acting = useMemo(() => workbookSlots(port, namespace, setsProblem), [port, namespace, setsProblem]);
  const slots = useMemo(() => {
    const data = paneData(desk.pack);
    const anyFunction = (
      <details className="lof-any-function">
        <summary>Insert any function</summary>
        <InsertFunction {...{ data, functions, port, namespace }} />
      </details>
    );
    return { ...acting, ...figuresSlots(figures, newest), dataTools: () => anyFunction };
  }, [desk, newest, functions, port, namespace, acting, figures]);
  useEffect(() => {
    // A workbook whose settings cannot be read is treated as one without settings: the pane asks.
    loadOwnSets(port).then(
      ({ problem }) => setSetsProblem(problem),
      () => undefined,
    );
    readChosen(port).then(setKept, () => setKept(null));
  }, [port]);
  if (kept === undefined) return <Waiting officeTheme={officeTheme} />;
  return (
    <PaneApp
      {...{ desk, officeTheme, today, kept, userSets, slots }}
      offered={lastCouncil()}
      onKeep={(chosen) => {
        rememberCouncil(chosen.council);
        void port.writeSetting(chosenKey, JSON.stringify(chosen)).catch(() => undefined);
      }}
    />
  );
}

/** Shown while the workbook's settings are slow to load. */
function Waiting({ officeTheme }: Pick<WorkbookPaneProps, "officeTheme">) {
  return (
    <PaneTheme officeTheme={officeTheme}>
      <PaneFrame view="waiting">
        <Loading />
      </PaneFrame>
    </PaneTheme>
  );
}

async function readChosen(port: Port): Promise<Chosen | null> {
  const text = await port.readSetting(chosenKey);
  if (text === null) return null;
  const { council, set } = JSON.parse(text) as Partial<Record<keyof Chosen, unknown>>;
  return typeof council === "string" && typeof set === "string" ? { council, set } : null;
}
