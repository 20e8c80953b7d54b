import { Tab as FluentTab, TabList } from "@fluentui/react-components";
import { ChoiceMenu } from "../design/choice-menu.tsx";
import { tabNames, tabs, type Tab } from "./navigation.ts";
import { useRoom } from "./pane-width-context.ts";

export interface TabRowProps {
  readonly tab: Tab;
  /** Also told when the open tab is pressed again. */
  readonly onOpen: (tab: Tab) => void;
  /** Id of the panel that the tabs switch. */
  readonly panel: string;
}

/** The five tabs, arrow keys between them; where there is no room for five words, one menu. */
export function TabRow({ tab, onOpen, panel }: TabRowProps) {
  if (useRoom() === "tiny") {
    const choices = tabs.map((id) => ({ id, label: tabNames[id] }));
    return (
      <div className="lof-tabs lof-tabs--menu">
        <ChoiceMenu name="View" choices={choices} chosen={tab} onChoose={onOpen} />
      </div>
    );
  }
  return (
    <TabList className="lof-tabs" selectedValue={tab} reserveSelectedTabSpace={false} aria-label="Views">
      {tabs.map((id) => (
        <FluentTab
          key={id}
          className="lof-tab"
          value={id}
          id={`lof-tab-${id}`}
          {...(id === tab && { "aria-controls": panel })}
          onClick={() => onOpen(id)}
        >
          {tabNames[id]}
        </FluentTab>
      ))}
    </TabList>
  );
}
