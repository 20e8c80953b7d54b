import { findingAt, type Finding, type Rule } from "./subject.ts";
import type { XmlElement } from "./xml.ts";

/**
 * Which elements may appear where, in Microsoft's order. Office validates a manifest against a schema and refuses one
 * whose elements are only in the wrong order. Marks as in a DTD: "!" once, "?" at most once, "+" at least once, "*" any
 * number. Elements that are not listed here hold text or attributes only.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId? Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains? Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides!",
  AppDomains: "AppDomain+",
  Requirements: "Sets!",
  Sets: "Set+",
  DefaultSettings: "SourceLocation!",
  VersionOverrides: "Description? Requirements? Hosts! Resources!",
  Hosts: "Host+",
  Host: "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime!",
  AllFormFactors: "ExtensionPoint!",
  DesktopFormFactor: "GetStarted? FunctionFile! ExtensionPoint+",
  GetStarted: "Title! Description! LearnMoreUrl!",
  ExtensionPoint: "Script? Page? Metadata? Namespace? OfficeTab* CustomTab*",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label!",
  Group: "Label! Icon! Control+",
  Control: "Label! Supertip! Icon! Action? Items? Enabled?",
  Supertip: "Title! Description!",
  Icon: "Image+",
  Action: "TaskpaneId? SourceLocation? FunctionName?",
  Items: "Item+",
  Item: "Label! Supertip! Icon? Action!",
  Resources: "Images! Urls! ShortStrings! LongStrings!",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
};

const app = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const ofBasicTypes: ReadonlySet<string> = new Set([
  "Image",
  "Url",
  "String",
  "Images",
  "Urls",
  "ShortStrings",
  "LongStrings",
]);

/** Every element is where Microsoft's schema puts it, in its order and its namespace. */
export const structure: Rule = ({ root }) => {
  if (root.name !== "OfficeApp") return [findingAt(root, `a manifest begins with OfficeApp, not ${root.name}`)];
  return [
    ...typeFindings(root, "TaskPaneApp"),
    ...root.children.flatMap((child) =>
      child.name === "VersionOverrides" ? typeFindings(child, "VersionOverridesV1_0") : [],
    ),
    ...contentFindings(root, app),
  ];
};

function typeFindings(element: XmlElement, wanted: string): Finding[] {
  const type = element.attributes.get("xsi:type");
  return type === wanted ? [] : [findingAt(element, `${element.name} must have xsi:type="${wanted}"`)];
}

function contentFindings(element: XmlElement, inherited: string): Finding[] {
  const namespace = namespaceOf(element, inherited);
  const inside = ofBasicTypes.has(element.name) ? inherited : namespace;
  return [
    ...(element.namespace === namespace
      ? []
      : [findingAt(element, `${element.name} must be in the namespace ${namespace}`)]),
    ...orderFindings(element),
    ...element.children.flatMap((child) => contentFindings(child, inside)),
  ];
}

function namespaceOf(element: XmlElement, inherited: string): string {
  if (ofBasicTypes.has(element.name)) return basicTypes;
  return element.name === "VersionOverrides" ? overrides : inherited;
}

function orderFindings(element: XmlElement): Finding[] {
  const allowed = (contents[element.name] ?? "").split(" ").filter(Boolean);
  const names = allowed.map((entry) => entry.slice(0, -1));
  const findings: Finding[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (place < 0) findings.push(findingAt(child, `${child.name} has no place in ${element.name}`));
    else if (place < reached) findings.push(findingAt(child, `${child.name} must stand before ${names[reached]}`));
    else reached = place;
  }
  const count = (name: string): number => element.children.filter((child) => child.name === name).length;
  for (const [place, entry] of allowed.entries()) {
    const name = names[place] as string;
    const mark = entry.at(-1);
    if ((mark === "!" || mark === "+") && count(name) === 0)
      findings.push(findingAt(element, `${element.name} lacks its ${name}`));
    if ((mark === "!" || mark === "?") && count(name) > 1)
      findings.push(findingAt(element, `${element.name} has more than one ${name}`));
  }
  return findings;
}
