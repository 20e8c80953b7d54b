import { hostFolder, pathAtHost } from "./addresses.ts";
import { resourceValue } from "./resources.ts";
import { findingAt, type Finding, type Rule, type Subject } from "./subject.ts";
import { at, descendants, type XmlElement } from "./xml.ts";

const longestNamespace = 32;
/** Desktop Excel refuses metadata of 1 MB and above. */
const largestMetadata = 1_000_000;

/** The functions' namespace is one Excel accepts, and their metadata, once built, is complete and small enough. */
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

function metadataFindings({ root, files }: Subject, element: XmlElement | undefined): Finding[] {
  const folder = hostFolder(root);
  const address = resourceValue(root, element);
  const path = folder === null || address === undefined ? null : pathAtHost(address, folder);
  const bytes = path === null ? null : files.read(path);
  if (bytes === null || folder === null) return [];
  const found = (message: string): Finding => ({ line: null, message: `${path ?? ""}: ${message}` });
  let metadata: Partial<Metadata>;
  try {
    metadata = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Metadata>;
  } catch {
    return [found("is not JSON")];
  }
  const functions = metadata.functions ?? [];
  return [
    ...(bytes.length < largestMetadata
      ? []
      : [found(`has ${bytes.length} bytes; Excel refuses ${largestMetadata} and more`)]),
    ...(functions.length > 0 ? [] : [found("holds no functions")]),
    ...(metadata.allowErrorForDataTypeAny === true
      ? []
      : [found("lacks allowErrorForDataTypeAny, so errors cannot be given as arguments")]),
    ...functions.flatMap((one) =>
      pathAtHost(one.helpUrl ?? "", folder) === null ? [found(`${one.id} has no help address under ${folder}`)] : [],
    ),
    ...functions.flatMap((one) => ((one.description ?? "") === "" ? [found(`${one.id} has no description`)] : [])),
  ];
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly { readonly id: string; readonly helpUrl?: string; readonly description?: string }[];
}
