import { findingAt, type Finding, type Rule } from "./subject.ts";
import { at, descendants, everyDescendant, type XmlElement } from "./xml.ts";

const longestAddress = 2048;
const holders: ReadonlySet<string> = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
]);

/**
 * The address of the folder that holds the add-in's files, with a slash at its end; null when it cannot be determined.
 */
export function hostFolder(root: XmlElement): string | null {
  const page = at(root, "DefaultSettings", "SourceLocation")?.attributes.get("DefaultValue") ?? "";
  return URL.canParse(page) ? new URL(".", page).href : null;
}

/** Every element that holds an address, with that address. */
export function addressesOf(root: XmlElement): { element: XmlElement; address: string }[] {
  return everyDescendant(root).flatMap((element) => {
    const address = element.attributes.get("DefaultValue");
    return address !== undefined && holders.has(element.name) ? [{ element, address }] : [];
  });
}

/** The path of an address within the host's folder, without query and fragment; null when it is elsewhere. */
export function pathAtHost(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.startsWith(folder) ? `${origin}${pathname}`.slice(folder.length) : null;
}

/**
 * Every address is https, of a permitted length and on the same host: Excel loads the three function files from one
 * domain only.
 */
export const addresses: Rule = ({ root }) => {
  const folder = hostFolder(root);
  return [
    ...addressesOf(root).flatMap(({ element, address }) => addressFindings(element, address, folder)),
    ...descendants(root, "AppDomain").flatMap((element) => domainFindings(element, folder)),
  ];
};

function addressFindings(element: XmlElement, address: string, folder: string | null): Finding[] {
  if (!URL.canParse(address)) return [findingAt(element, `"${address}" is no address`)];
  const findings: Finding[] = [];
  if (!address.startsWith("https://")) findings.push(findingAt(element, `${address} must begin with https://`));
  if (address.length > longestAddress)
    findings.push(findingAt(element, `an address is longer than ${longestAddress} characters`));
  if (folder !== null && pathAtHost(address, folder) === null)
    findings.push(findingAt(element, `${address} is not under ${folder} like the pane: all files come from one host`));
  return findings;
}

/** Scheme and host only: Office ignores a domain written in any other way, and our own host is allowed anyway. */
function domainFindings(element: XmlElement, folder: string | null): Finding[] {
  const domain = element.text;
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(domain))
    return [
      findingAt(element, `AppDomain ${domain} must be https:// and a host, without path, final slash or wildcard`),
    ];
  if (folder !== null && new URL(folder).origin === domain)
    return [findingAt(element, `AppDomain ${domain} is our own host: leave it out`)];
  return [];
}
