import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { reenter } from "../actions/freeze/reenter.ts";
import { type Failure, onPackState, packState, readPackAgain } from "../functions/pack-holder.ts";
import type { PackName } from "../pack/mark.ts";
import type { Desk } from "../queries/desk.ts";
import type { Port } from "../workbook/port.ts";
import { callsLof } from "../formula/lof-calls.ts";
import { loadSentences as words } from "../wording/workbook/loading.ts";
import type { OfficeTheme } from "./design/theme/office-colours.ts";
import { PaneTheme } from "./design/theme/pane-theme.tsx";
import { PaneFrame } from "./shell/pane-frame.tsx";
import { Loading } from "./states/loading.tsx";
import { Trouble } from "./states/trouble.tsx";
import { figuresOf } from "./views/figures/figures-state.ts";
import { GoneFigures } from "./views/figures/gone-figures.tsx";

export interface PackGateProps {
  readonly port: Port;
  readonly officeTheme: OfficeTheme | null;
  /** The pane, once there are figures; with the newest on the host, null where it did not say. */
  readonly children: (desk: Desk, newest: PackName | null) => ReactNode;
}

/** Shows only a loading state until the figures are read; if they cannot be, the reason and a button to try again. */
export function PackGate({ port, officeTheme, children }: PackGateProps) {
  const state = useSyncExternalStore(onPackState, packState);
  useCellsMended(port, state.kind);
  if (state.kind === "ready") return children(state.desk, state.newest);
  return (
    <PaneTheme officeTheme={officeTheme}>
      <PaneFrame view={state.kind}>
        {state.kind === "waiting" ? <Loading /> : <Failed port={port} failure={state} />}
      </PaneFrame>
    </PaneTheme>
  );
}

function Failed({ port, failure }: { readonly port: Port; readonly failure: Failure }) {
  const { sentence, newest = null } = failure;
  // Only where the host has figures, though not those of the workbook, is there anything to choose.
  if (newest !== null && failure.choose === true)
    return (
      <GoneFigures state={figuresOf(port)} failure={{ ...failure, newest }} onAgain={() => void readPackAgain()} />
    );
  return (
    <Trouble
      title={words.title}
      sentence={`${sentence} ${words.safe}`}
      details={`${sentence}\n${location.href}\n${navigator.userAgent}`}
      retry={{ label: words.again, onPress: () => void readPackAgain() }}
    />
  );
}

/**
 * Cells that failed because there were no figures stay so until they are entered again: a host does not know that the
 * figures arrived.
 */
function useCellsMended(port: Port, kind: "waiting" | "ready" | "failed"): void {
  const failed = useRef(false);
  useEffect(() => {
    if (kind === "failed") failed.current = true;
    if (kind !== "ready" || !failed.current) return;
    failed.current = false;
    // Taking figures enters every cell itself.
    if (figuresOf(port).moving.now().kind === "running") return;
    // A protected or busy workbook keeps its errors; they go when it is recalculated.
    reenter(port, callsLof, true).catch(() => undefined);
  }, [port, kind]);
}
