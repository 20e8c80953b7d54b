import { type KeyboardEvent, useRef } from "react";
import { ChoiceMenu } from "../design/menu/choice-menu.tsx";
import { tabNames, tabs, type Tab } from "./tabs.ts";
import { useRoom } from "./pane-width-context.ts";

export interface TabRowProps {
  readonly tab: Tab;
  /** Also called when the open tab is pressed again. */
  readonly onOpen: (tab: Tab) => void;
  /** Id of the panel that the tabs switch. */
  readonly panel: string;
}

/** The id of a tab's button, which labels its panel. */
export const tabId = (tab: Tab): string => `lof-tab-${tab}`;

/**
 * The five tabs: one tab stop, with arrow keys between them; where there is no room for five words, one menu.
 *
 * Not Fluent's, which puts hidden focusable elements around its tabs that accessibility checkers report as a fault.
 */
export function TabRow({ tab, onOpen, panel }: TabRowProps) {
  const list = useRef<HTMLDivElement>(null);
  if (useRoom() === "tiny") {
    const choices = tabs.map((id) => ({ id, label: tabNames[id] }));
    return (
      <div className="lof-tabs lof-tabs--menu">
        <ChoiceMenu name="View" choices={choices} chosen={tab} onChoose={onOpen} />
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabs[place(event.key, tabs.indexOf(tab))];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className="lof-tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={onKeyDown}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="lof-tab"
          id={tabId(id)}
          aria-selected={id === tab}
          aria-controls={id === tab ? panel : undefined}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          {tabNames[id]}
        </button>
      ))}
    </div>
  );
}

/** The index a key moves to; -1 for any other key. Wraps around at the ends. */
function place(key: string, from: number): number {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % tabs.length;
    case "ArrowLeft":
      return (from + tabs.length - 1) % tabs.length;
    case "Home":
      return 0;
    case "End":
      return tabs.length - 1;
    default:
      return -1;
  }
}
