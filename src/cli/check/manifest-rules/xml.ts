import { SaxesParser, type SaxesAttributeNS } from "saxes";

/** One element of an XML document, with the line it begins on. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Address of its namespace. */
  readonly namespace: string;
  /** By name as written, prefix included ("xsi:type"). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  readonly line: number;
}

/** The first place where a text is not valid XML. */
export interface XmlFault {
  readonly line: number;
  readonly message: string;
}

type Draft = XmlElement & { children: XmlElement[]; text: string };

/** Reads an XML document strictly: namespaces are resolved, and reading stops at the first fault. */
export function parseXml(source: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Draft[] = [];
  const found: { root?: XmlElement; fault?: XmlFault } = {};
  let line = 1;

  parser.on("error", (error) => {
    found.fault ??= { line: parser.line, message: error.message };
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const parent = open.at(-1) ?? null;
    const attributes = Object.values(tag.attributes).map((one: SaxesAttributeNS) => [one.name, one.value] as const);
    const element: Draft = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(attributes),
      parent,
      children: [],
      text: "",
      line,
    };
    parent?.children.push(element);
    found.root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text = (element.text + text).trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(source).close();

  return found.fault ?? found.root ?? { line: 1, message: "there is no element" };
}

export function isXmlFault(parsed: XmlElement | XmlFault): parsed is XmlFault {
  return "message" in parsed;
}

/** All elements of a name below `element`, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** All elements below `element`, in document order. */
export function everyDescendant(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...everyDescendant(child)]);
}

/** The first element at the end of a path of child names. */
export function at(element: XmlElement, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
