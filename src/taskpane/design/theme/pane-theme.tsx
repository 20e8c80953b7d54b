import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { fluentTheme } from "./fluent-theme.ts";
import { lookFor, type OfficeTheme } from "./office-colours.ts";

export interface PaneThemeProps {
  /** Office's colours, null where there are none; a new value recolours the pane. */
  readonly officeTheme: OfficeTheme | null;
  readonly children: ReactNode;
}

/** Colours and type for everything inside, menus and other portals included. */
export function PaneTheme({ officeTheme, children }: PaneThemeProps) {
  const forcedColours = useForcedColours();
  const look = useMemo(() => lookFor(officeTheme, forcedColours), [officeTheme, forcedColours]);
  const theme = useMemo(() => fluentTheme(look), [look]);
  return (
    // Classes of the provider are copied to its portals, so ours are on the element inside.
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={`lof-root lof-${look.appearance}`}>{children}</div>
    </FluentProvider>
  );
}

const forced = "(forced-colors: active)";

/** Whether a contrast theme is on; updates while the pane is open. */
function useForcedColours(): boolean {
  const [active, setActive] = useState(() => matchMedia(forced).matches);
  useEffect(() => {
    const query = matchMedia(forced);
    const follow = (): void => setActive(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return active;
}
