import { findingAt, type Finding, type Rule } from "./subject.ts";
import { at, everyDescendant, type XmlElement } from "./xml.ts";

const longestId = 32;
const longestText: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which list of resources an element takes its value from. */
const listFor: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Every `resid` leads to a resource of the right list, and every resource is used, named once and short enough. */
export const resources: Rule = ({ root }) => {
  const lists = at(root, "VersionOverrides", "Resources")?.children ?? [];
  const held = lists.flatMap((list) => list.children);
  const listOf = new Map(held.map((one) => [one.attributes.get("id") ?? "", one.parent?.name]));
  const users = everyDescendant(root).filter((element) => element.attributes.has("resid"));
  const used = new Set(users.map((element) => element.attributes.get("resid")));
  return [
    ...users.flatMap((element) => referenceFindings(element, listOf)),
    ...held.flatMap((one, place) => resourceFindings(one, held.slice(0, place))),
    ...held.flatMap((one) =>
      used.has(one.attributes.get("id"))
        ? []
        : [findingAt(one, `resource ${one.attributes.get("id") ?? ""} is used nowhere`)],
    ),
  ];
};

function referenceFindings(element: XmlElement, listOf: ReadonlyMap<string, string | undefined>): Finding[] {
  const resid = element.attributes.get("resid") ?? "";
  const wanted = listFor[element.name];
  if (!listOf.has(resid)) return [findingAt(element, `resid ${resid} of ${element.name} leads to no resource`)];
  if (wanted !== undefined && listOf.get(resid) !== wanted)
    return [findingAt(element, `resid ${resid} of ${element.name} must be one of ${wanted}`)];
  return [];
}

function resourceFindings(resource: XmlElement, earlier: readonly XmlElement[]): Finding[] {
  const id = resource.attributes.get("id") ?? "";
  const value = resource.attributes.get("DefaultValue") ?? "";
  const longest = longestText[resource.parent?.name ?? ""] ?? Infinity;
  const findings: Finding[] = [];
  if (id === "" || id.length > longestId)
    findings.push(findingAt(resource, `the id "${id}" must have 1 to ${longestId} characters`));
  if (earlier.some((other) => other.attributes.get("id") === id))
    findings.push(findingAt(resource, `the id ${id} is given twice`));
  if (value === "") findings.push(findingAt(resource, `resource ${id} has no DefaultValue`));
  if (value.length > longest)
    findings.push(findingAt(resource, `the text of ${id} is longer than ${longest} characters`));
  return findings;
}

/** The resource that an element's `resid` leads to. */
export function resourceOf(root: XmlElement, element: XmlElement): XmlElement | undefined {
  const lists = at(root, "VersionOverrides", "Resources")?.children ?? [];
  const resid = element.attributes.get("resid");
  return lists.flatMap((list) => list.children).find((one) => one.attributes.get("id") === resid);
}

/** The text or address of that resource. */
export function resourceValue(root: XmlElement, element: XmlElement | undefined): string | undefined {
  return element === undefined ? undefined : resourceOf(root, element)?.attributes.get("DefaultValue");
}
