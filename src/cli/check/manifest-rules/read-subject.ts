import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { Finding, HostedFiles, Subject } from "./subject.ts";
import { isXmlFault, parseXml } from "./xml.ts";

/** Reads a manifest with our strict reader and with Microsoft's; a finding when it is not XML at all. */
export async function readSubject(
  path: string,
  files: HostedFiles,
  productVersion: string,
): Promise<Subject | Finding> {
  const root = parseXml(readFileSync(path, "utf8"));
  if (isXmlFault(root)) return { line: root.line, message: `not well-formed XML: ${root.message}` };
  const info = await OfficeAddinManifest.readManifestFile(path);
  return { root, info, files, productVersion };
}
