import { findingAt, type Finding, type Rule } from "./subject.ts";
import { at, descendants, type XmlElement } from "./xml.ts";

/**
 * Functions, pane and commands run in one page. If the elements that name that page disagree, Excel loads nothing and
 * every cell shows #BUSY!.
 */
export const sharedRuntime: Rule = ({ root }) => {
  const hosts = at(root, "VersionOverrides", "Hosts")?.children ?? [];
  return hosts.flatMap((host) => [...runtimeFindings(host), ...paneFindings(host)]);
};

function runtimeFindings(host: XmlElement): Finding[] {
  const runtime = at(host, "Runtimes", "Runtime");
  if (host.children[0]?.name !== "Runtimes" || runtime === undefined)
    return [findingAt(host, "Runtimes must stand directly after Host begins")];
  const resid = runtime.attributes.get("resid") ?? "";
  const places = [
    ...descendants(host, "FunctionFile"),
    ...descendants(host, "Page").flatMap((page) => page.children),
    ...paneActions(host).flatMap((action) => descendants(action, "SourceLocation")),
  ];
  return [
    ...(runtime.attributes.get("lifetime") === "long" ? [] : [findingAt(runtime, 'Runtime must have lifetime="long"')]),
    ...places
      .filter((place) => place.attributes.get("resid") !== resid)
      .map((place) => findingAt(place, `${place.name} must have the resid of Runtime, ${resid}`)),
  ];
}

/** A shared runtime has one pane: a TaskpaneId or a second ShowTaskpane action would open another. */
function paneFindings(host: XmlElement): Finding[] {
  return [
    ...descendants(host, "TaskpaneId").map((id) => findingAt(id, "TaskpaneId makes a second pane: leave it out")),
    ...paneActions(host)
      .slice(1)
      .map((action) =>
        findingAt(action, "a second ShowTaskpane makes a second pane: let a command show the one there is"),
      ),
  ];
}

function paneActions(host: XmlElement): XmlElement[] {
  return descendants(host, "Action").filter((action) => action.attributes.get("xsi:type") === "ShowTaskpane");
}
