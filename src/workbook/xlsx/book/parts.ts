import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { elements, parseXml, type Xml, xml, xmlText } from "./xml.ts";

export const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const typesPart = "[Content_Types].xml";

/** What a file may unpack to: many times the largest report, and far less than memory. */
const largestUnpacked = 400_000_000;

/** The earliest date a zip archive can hold, the same in every time zone: files with the same content are the same. */
const firstDay = new Date(1980, 0, 1);

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "comments" ... */
  readonly kind: string;
  /** The part's name from the root of the file; the address as it is for what lies outside. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a file by name. A part that nobody changed goes out byte for byte as it came in, whatever it holds: that
 * is how nothing in a user's book is lost.
 */
export class Parts {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #trees = new Map<string, Xml>();
  readonly #changed = new Set<string>();

  constructor(bytes: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#bytes = new Map(bytes);
  }

  /** @throws Error for what is no archive */
  static from(bytes: Uint8Array): Parts {
    let left = largestUnpacked;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        if (left < 0) throw new Error("The file unpacks to too much.");
        return !name.endsWith("/");
      },
    });
    return new Parts(new Map(Object.entries(files).map(([name, content]) => [name.replace(/^\//, ""), content])));
  }

  names(): string[] {
    return [...this.#bytes.keys()];
  }

  /** The name as the file spells it; letters count alike. */
  find(name: string): string | undefined {
    if (this.#bytes.has(name)) return name;
    const alike = name.toLowerCase();
    return this.names().find((one) => one.toLowerCase() === alike);
  }

  /** To be read only. @throws Error for a part that is missing or no XML */
  tree(name: string): Xml {
    const known = this.#trees.get(name);
    if (known !== undefined) return known;
    const content = this.#bytes.get(name);
    if (content === undefined) throw new Error(`The file has no part ${name}.`);
    const tree = parseXml(decoded(content));
    this.#trees.set(name, tree);
    return tree;
  }

  /** To be changed. */
  change(name: string): Xml {
    this.#changed.add(name);
    return this.tree(name);
  }

  add(name: string, root: Xml, contentType?: string): void {
    this.#bytes.set(name, new Uint8Array());
    this.#trees.set(name, root);
    this.#changed.add(name);
    if (contentType === undefined) return;
    this.change(typesPart).children.push(xml("Override", { PartName: `/${name}`, ContentType: contentType }));
  }

  /** Says what files with an ending are, for parts without a line of their own. */
  addDefault(extension: string, contentType: string): void {
    const types = this.change(typesPart);
    const known = elements(types).some(
      ({ name, attributes }) => name === "Default" && attributes["Extension"]?.toLowerCase() === extension,
    );
    if (!known) types.children.unshift(xml("Default", { Extension: extension, ContentType: contentType }));
  }

  remove(name: string): void {
    for (const one of [name, relationsOf(name)]) {
      this.#bytes.delete(one);
      this.#trees.delete(one);
      this.#changed.delete(one);
    }
    const types = this.change(typesPart);
    const line = `/${name}`.toLowerCase();
    types.children = types.children.filter(
      (one) => typeof one === "string" || one.attributes["PartName"]?.toLowerCase() !== line,
    );
  }

  /** A name that no part has. @example free("xl/worksheets/sheet", ".xml") // "xl/worksheets/sheet3.xml" */
  free(before: string, after: string): string {
    for (let n = 1; ; n++) {
      const name = `${before}${n}${after}`;
      if (this.find(name) === undefined) return name;
    }
  }

  /** Relations of a part, of the file itself with "". */
  relations(of: string): Relation[] {
    const name = this.find(relationsOf(of));
    if (name === undefined) return [];
    return elements(this.tree(name)).map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      const kind = (attributes["Type"] ?? "").split("/").at(-1) ?? "";
      return { id: attributes["Id"] ?? "", kind, external, target: external ? target : this.#resolved(of, target) };
    });
  }

  /** Relates a part to another. Returns the relation's id. */
  relate(of: string, kind: string, target: string): string {
    const name = this.find(relationsOf(of)) ?? relationsOf(of);
    if (this.find(name) === undefined) this.add(name, xml("Relationships", { xmlns: `${packageNames}/relationships` }));
    const root = this.change(name);
    const used = new Set(elements(root).map(({ attributes }) => attributes["Id"]));
    let n = used.size + 1;
    while (used.has(`rId${n}`)) n++;
    const type =
      kind === "core-properties" ? `${packageNames}/relationships/metadata/${kind}` : `${relationship}/${kind}`;
    root.children.push(xml("Relationship", { Id: `rId${n}`, Type: type, Target: relativeTo(of, target) }));
    return `rId${n}`;
  }

  unrelate(of: string, id: string): void {
    const name = this.find(relationsOf(of));
    if (name === undefined) return;
    const root = this.change(name);
    root.children = root.children.filter((one) => typeof one === "string" || one.attributes["Id"] !== id);
  }

  /** All parts that can be reached from the file's own relations. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const follow = (of: string): void => {
      for (const { target, external } of this.relations(of)) {
        if (external || found.has(target)) continue;
        found.add(target);
        follow(target);
      }
    };
    follow("");
    return found;
  }

  /** The same bytes for the same parts. */
  bytes(): Uint8Array {
    const names = [typesPart, ...this.names().filter((name) => name !== typesPart)];
    const files: Zippable = {};
    for (const name of names) {
      const content = this.#changed.has(name) ? strToU8(xmlText(this.tree(name))) : this.#bytes.get(name);
      if (content !== undefined) files[name] = content;
    }
    return zipSync(files, { mtime: firstDay, level: 6 });
  }

  #resolved(of: string, target: string): string {
    const steps = target.startsWith("/") ? [] : of.split("/").slice(0, -1);
    for (const step of target.replace(/^\//, "").split("/")) {
      if (step === "..") steps.pop();
      else if (step !== ".") steps.push(step);
    }
    const name = decodeURI(steps.join("/"));
    return this.find(name) ?? name;
  }
}

/** A part's name as seen from another. @example relativeTo("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") // "../tables/table1.xml" */
function relativeTo(of: string, target: string): string {
  const [from, to] = [of.split("/").slice(0, -1), target.split("/")];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function decoded(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content);
  return strFromU8(content);
}

/** The prefix under which a part names relations; declared when it has none. */
export function relationPrefix(root: Xml): string {
  const found = Object.entries(root.attributes).find(
    ([name, address]) => name.startsWith("xmlns:") && /\/officeDocument\/(?:2006\/)?relationships$/.test(address),
  );
  if (found !== undefined) return found[0].slice("xmlns:".length);
  root.attributes["xmlns:r"] = relationship;
  return "r";
}
