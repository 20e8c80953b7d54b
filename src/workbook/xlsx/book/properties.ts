import { contentTypes } from "./content-types.ts";
import type { Parts } from "./parts.ts";
import { elements, textOf, without, type Xml, xml } from "./xml.ts";

const names = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const isKeywords = ({ name }: Xml): boolean => /(?:^|:)keywords$/.test(name);

/** The keywords of a book ("Tags" under File, Info). */
export function readKeywords(parts: Parts): string {
  const part = corePart(parts);
  return part === undefined ? "" : textOf(elements(parts.tree(part)).find(isKeywords));
}

export function writeKeywords(parts: Parts, text: string): void {
  if (text === readKeywords(parts)) return;
  const root = parts.change(corePart(parts) ?? newCore(parts));
  const prefix = Object.entries(root.attributes)
    .find(([, address]) => address === names)?.[0]
    .slice("xmlns:".length);
  without(root, elements(root).find(isKeywords));
  if (text !== "")
    root.children.push(xml(prefix === undefined || prefix === "" ? "keywords" : `${prefix}:keywords`, {}, text));
}

function corePart(parts: Parts): string | undefined {
  const part = parts.relations("").find(({ kind }) => kind === "core-properties")?.target;
  return part === undefined ? undefined : parts.find(part);
}

function newCore(parts: Parts): string {
  const part = "docProps/core.xml";
  parts.add(part, xml("cp:coreProperties", { "xmlns:cp": names }), contentTypes.core);
  parts.relate("", "core-properties", part);
  return part;
}
