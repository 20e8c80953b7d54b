import { addressesOf, hostFolder, pathAtHost } from "./addresses.ts";
import { findingAt, type Rule } from "./subject.ts";

/** Every address of the manifest leads to a file that the build makes. */
export const hostedFiles: Rule = ({ root, files }) => {
  const folder = hostFolder(root);
  if (folder === null) return [];
  return addressesOf(root).flatMap(({ element, address }) => {
    const path = pathAtHost(address, folder);
    return path === null || files.has(path) ? [] : [findingAt(element, `there is no file ${path} for ${address}`)];
  });
};
