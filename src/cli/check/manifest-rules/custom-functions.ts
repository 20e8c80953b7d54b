import type { ICustomFunctionsMetadata } from "custom-functions-metadata";
import { hostFolder, pathAtHost } from "./addresses.ts";
import { resourceValue } from "./resources.ts";
import { findingAt, type Finding, type Rule, type Subject } from "./subject.ts";
import { at, descendants, type XmlElement } from "./xml.ts";

const longestNamespace = 32;

/** The functions' namespace is one Excel accepts, and the help addresses in their list, once built, exist. */
export const customFunctions: Rule = (subject) => {
  const points = descendants(subject.root, "ExtensionPoint").filter(
    (one) => one.attributes.get("xsi:type") === "CustomFunctions",
  );
  const point = points[0];
  if (point === undefined || points.length > 1)
    return [{ line: null, message: "there must be one extension point CustomFunctions" }];
  const missing = ["Script", "Page", "Metadata", "Namespace"].filter((name) => at(point, name) === undefined);
  return [
    ...missing.map((name) => findingAt(point, `the functions lack their ${name}`)),
    ...namespaceFindings(subject.root, at(point, "Namespace")),
    ...metadataFindings(subject, at(point, "Metadata", "SourceLocation")),
  ];
};

function namespaceFindings(root: XmlElement, element: XmlElement | undefined): Finding[] {
  const namespace = resourceValue(root, element) ?? "";
  if (element === undefined || (namespace.length <= longestNamespace && /^[A-Z][A-Z0-9.]*$/.test(namespace))) return [];
  return [
    findingAt(
      element,
      `the namespace "${namespace}" must be at most ${longestNamespace} capitals, digits and full stops`,
    ),
  ];
}

/** The content of the list is checked where it is made (functions-json.ts); here only that its help is on the host. */
function metadataFindings({ root, files }: Subject, element: XmlElement | undefined): Finding[] {
  const folder = hostFolder(root);
  const address = resourceValue(root, element);
  const path = folder === null || address === undefined ? null : pathAtHost(address, folder);
  const bytes = path === null ? null : files.read(path);
  if (bytes === null || folder === null) return [];
  const found = (message: string): Finding => ({ line: null, message: `${path ?? ""}: ${message}` });
  try {
    const { functions = [] } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ICustomFunctionsMetadata>;
    const helpless = functions.filter(({ helpUrl }) => {
      const page = pathAtHost(helpUrl ?? "", folder);
      return page === null || !files.has(page);
    });
    return [
      ...(functions.length > 0 ? [] : [found("holds no functions")]),
      ...helpless.map(({ id, helpUrl }) => found(`the help address of ${id} leads to no file: ${helpUrl ?? "none"}`)),
    ];
  } catch {
    return [found("is not JSON")];
  }
}
