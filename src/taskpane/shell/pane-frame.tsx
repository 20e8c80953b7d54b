import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { PaneHead, type PaneHeadProps } from "./pane-head.tsx";
import { PaneWidthContext } from "./pane-width-context.ts";
import { tabId, TabRow } from "./tab-row.tsx";
import type { Tab } from "./tabs.ts";
import { usePaneWidth } from "./use-pane-width.ts";

export interface PaneFrameProps {
  /** Left out at the first run, when there is no council yet. */
  readonly head?: PaneHeadProps;
  readonly tab?: Tab;
  readonly onOpenTab?: (tab: Tab) => void;
  /** Changes with the view: a new view starts at the top. */
  readonly view: string;
  /** The view that another frame showed before this one; left out where the pane begins with this one. */
  readonly after?: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly strip?: ReactNode;
}

/**
 * Head, tabs, the view that scrolls between them, and the foot. No landmarks: the page that holds the pane sets the
 * landmark, main in Excel, complementary (aside) in the workbench.
 */
export function PaneFrame({
  head,
  tab = "home",
  onOpenTab,
  view,
  after = view,
  children,
  foot,
  strip,
}: PaneFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const width = usePaneWidth(frame);
  const id = useId();
  useBeginning(content, view, after);
  return (
    <PaneWidthContext.Provider value={width}>
      <div className={`lof-pane lof-${width}`} ref={frame}>
        {head !== undefined && <PaneHead {...head} />}
        {onOpenTab !== undefined && <TabRow tab={tab} onOpen={onOpenTab} panel={id} />}
        <div className="lof-content" ref={content} tabIndex={-1}>
          <div
            className="lof-view"
            id={id}
            {...(onOpenTab !== undefined && width !== "tiny" && { role: "tabpanel", "aria-labelledby": tabId(tab) })}
          >
            {children}
          </div>
        </div>
        {foot}
        {strip}
      </div>
    </PaneWidthContext.Provider>
  );
}

/**
 * A new view starts at the top. If the pressed element disappeared with the old view, the focus goes there too;
 * otherwise the focus is never moved.
 */
function useBeginning(content: React.RefObject<HTMLElement>, view: string, before: string): void {
  const shown = useRef(before);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const main = content.current;
    if (main === null) return;
    main.scrollTop = 0;
    if (main.parentElement !== null) main.parentElement.scrollTop = 0;
    const held = document.activeElement;
    if (held === null || held === document.body) main.focus({ preventScroll: true });
  }, [content, view]);
}
