import { findingAt, type Finding, type Rule } from "./subject.ts";
import { descendants, type XmlElement } from "./xml.ts";

const mostGroups = 6;
const mostCommands = 7;
const commandsForOwnTab = 7;
const longestId = 125;
/** Elements whose `id` must be the only one of its kind in the ribbon. */
const named = ["CustomTab", "Group", "Control", "Item"];

/** The ribbon stays within Microsoft's limits, and has no tab of our own while there are too few commands for one. */
export const ribbon: Rule = ({ root }) => {
  const controls = descendants(root, "Control");
  const ownTabs = descendants(root, "CustomTab");
  const tabs = [...descendants(root, "OfficeTab"), ...ownTabs];
  return [
    ...(controls.length > 0 ? [] : [{ line: null, message: "there is no button to open the pane" }]),
    ...tabs
      .filter((tab) => tab.children.filter((one) => one.name === "Group").length > mostGroups)
      .map((tab) => findingAt(tab, `a tab may have at most ${mostGroups} groups`)),
    ...descendants(root, "Group")
      .filter((group) => descendants(group, "Control").length > mostCommands)
      .map((group) => findingAt(group, `a group may have at most ${mostCommands} commands`)),
    ...ownTabs.slice(1).map((tab) => findingAt(tab, "there may be only one tab of our own")),
    ...(controls.length >= commandsForOwnTab
      ? []
      : ownTabs.map((tab) =>
          findingAt(tab, `a tab of our own needs ${commandsForOwnTab} commands: use a group on the Home tab`),
        )),
    ...idFindings(named.flatMap((name) => descendants(root, name))),
  ];
};

function idFindings(elements: readonly XmlElement[]): Finding[] {
  return elements.flatMap((element, place) => {
    const id = element.attributes.get("id") ?? "";
    if (id === "" || id.length > longestId)
      return [findingAt(element, `${element.name} needs an id of 1 to ${longestId} characters`)];
    const twice = elements.slice(0, place).some((other) => other.attributes.get("id") === id);
    return twice ? [findingAt(element, `the id ${id} is given twice in the ribbon`)] : [];
  });
}
