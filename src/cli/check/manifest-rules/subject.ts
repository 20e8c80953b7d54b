import type { ManifestInfo } from "office-addin-manifest";
import type { XmlElement } from "./xml.ts";

/** The files a manifest's addresses point to: a build, or the sources it is made from. */
export interface HostedFiles {
  /** Whether the file exists, or will once built. */
  has(path: string): boolean;
  /** Its bytes; null where it does not exist or is not yet built. */
  read(path: string): Uint8Array | null;
}

/** One manifest with everything the rules check. */
export interface Subject {
  /** The document, for order, places and references. */
  readonly root: XmlElement;
  /** The same as Microsoft's own reader understands it. */
  readonly info: ManifestInfo;
  readonly files: HostedFiles;
  /** Version of the product, from package.json. */
  readonly productVersion: string;
}

/** A breach: where it is, and what to do about it. */
export interface Finding {
  /** Line in the manifest; null where the fault is in a file the manifest points to, or where something is missing. */
  readonly line: number | null;
  readonly message: string;
}

/** Looks at a manifest for one kind of fault. */
export type Rule = (subject: Subject) => Finding[];

/** A finding at an element. */
export function findingAt(element: XmlElement, message: string): Finding {
  return { line: element.line, message };
}
