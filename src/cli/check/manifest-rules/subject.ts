import type { ManifestInfo } from "office-addin-manifest";
import type { XmlElement } from "./xml.ts";

/** The files a manifest's addresses lead to: a build, or the sources it is made from. */
export interface HostedFiles {
  /** Whether the file is there, or will be once built. */
  has(path: string): boolean;
  /** Its bytes; null where it is not there or not yet built. */
  read(path: string): Uint8Array | null;
}

/** One manifest with all that the rules ask about it. */
export interface Subject {
  /** The document, for order, places and references. */
  readonly root: XmlElement;
  /** The same as Microsoft's own reader understands it. */
  readonly info: ManifestInfo;
  readonly files: HostedFiles;
  /** Version of the product, from package.json. */
  readonly productVersion: string;
}

/** A breach: where, and what to do about it. */
export interface Finding {
  /** Line in the manifest; null where the fault is in what the manifest leads to, or is something missing. */
  readonly line: number | null;
  readonly message: string;
}

/** Looks at a manifest for one kind of fault. */
export type Rule = (subject: Subject) => Finding[];

/** A finding at an element. */
export function findingAt(element: XmlElement, message: string): Finding {
  return { line: element.line, message };
}
