import { SaxesParser } from "saxes";

/** An element of a part of the file, to be changed in place; names as written, prefix included. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A new element; attributes that are undefined are left out. @example xml("v", {}, "19.4") */
export function xml(name: string, attributes: Attributes = {}, ...children: (Xml | string)[]): Xml {
  const given: Record<string, string> = {};
  for (const key in attributes) if (attributes[key] !== undefined) given[key] = String(attributes[key]);
  return { name, attributes: given, children };
}

/**
 * Reads a part. Where a sheet, a book or a list of the package has a prefix of its own (`x:worksheet`), that is taken off,
 * so that all read alike.
 *
 * @throws Error for what is no XML
 */
export function parseXml(source: string): Xml {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: Xml[] = [];
  let root: Xml | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Xml = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const text = (part: string): void => void open.at(-1)?.children.push(part);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => open.pop());
  parser.write(source.replace(/^\ufeff/, "")).close();
  if (root === undefined) throw new Error("An empty part.");
  return withoutPrefix(root);
}

function withoutPrefix(root: Xml): Xml {
  const prefix = /^([^:]+):/.exec(root.name)?.[1];
  const address = prefix === undefined ? undefined : root.attributes[`xmlns:${prefix}`];
  if (prefix === undefined || address === undefined || root.attributes["xmlns"] !== undefined) return root;
  if (!/\/(?:spreadsheetml|package)\//.test(address)) return root;
  const plain = (element: Xml): void => {
    if (element.name.startsWith(`${prefix}:`)) element.name = element.name.slice(prefix.length + 1);
    for (const child of elements(element)) plain(child);
  };
  plain(root);
  root.attributes["xmlns"] = address;
  return root;
}

/** The part as the file holds it. */
export function xmlText(root: Xml): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join("");
}

/** One element as text, for comparing. */
export function elementText(element: Xml): string {
  const out: string[] = [];
  write(element, out);
  return out.join("");
}

function write({ name, attributes, children }: Xml, out: string[]): void {
  out.push("<", name);
  for (const key in attributes) out.push(" ", key, '="', safe(attributes[key] ?? "", inAttributes), '"');
  if (children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of children) {
    if (typeof child === "string") out.push(safe(child, inText));
    else write(child, out);
  }
  out.push("</", name, ">");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const noXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const inAttributes = /[&<>"\t\n\r]/g;
const inText = /[&<>\r]/g;
/** What one of these has may have to be written otherwise; most texts have none. */
const unusual = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

function safe(text: string, special: RegExp): string {
  if (!unusual.test(text)) return text;
  return text.replace(noXml, "").replace(special, (letter) => entities[letter] ?? `&#${letter.charCodeAt(0)};`);
}

export function elements({ children }: Xml): Xml[] {
  return children.filter((child): child is Xml => typeof child !== "string");
}

export function childOf(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((child): child is Xml => typeof child !== "string" && child.name === name);
}

export function childrenOf(parent: Xml | undefined, name: string): Xml[] {
  return parent === undefined ? [] : elements(parent).filter((child) => child.name === name);
}

/** All text within an element. */
export function textOf(element: Xml | undefined): string {
  if (element === undefined) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** An attribute whose prefix is the file's own choice, as in `r:id`. */
export function prefixed(element: Xml, name: string): string | undefined {
  return Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** A copy that can be changed alone. */
export function copyOf({ name, attributes, children }: Xml): Xml {
  return {
    name,
    attributes: { ...attributes },
    children: children.map((child) => (typeof child === "string" ? child : copyOf(child))),
  };
}

/** Takes a child out; a parent without one is left as it is. */
export function without(parent: Xml, child: Xml | undefined): void {
  parent.children = parent.children.filter((one) => one !== child);
}

/** The child of a name, added where the schema has it among its neighbours when there is none. */
export function placed(parent: Xml, name: string, order: readonly string[]): Xml {
  const found = childOf(parent, name);
  if (found !== undefined) return found;
  const made = xml(name);
  insertInOrder(parent, made, order);
  return made;
}

/** Adds a child behind those that come before it and behind those of its own name. */
export function insertInOrder(parent: Xml, child: Xml, order: readonly string[]): void {
  const place = order.indexOf(child.name);
  const at = parent.children.findIndex((one) => typeof one !== "string" && order.indexOf(one.name) > place);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}
