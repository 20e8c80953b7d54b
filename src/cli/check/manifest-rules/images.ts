import { readPngHeader } from "../../icons/png.ts";
import { hostFolder, pathAtHost } from "./addresses.ts";
import { resourceOf } from "./resources.ts";
import { findingAt, type Finding, type Rule, type Subject } from "./subject.ts";
import { at, descendants, type XmlElement } from "./xml.ts";

const compulsory = [16, 32, 80];
const known = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon has the sizes Office demands, and every image file is a transparent PNG of the size the manifest says. */
export const images: Rule = (subject) => {
  const { root } = subject;
  return [
    ...fileFindings(subject, at(root, "IconUrl"), 32),
    ...fileFindings(subject, at(root, "HighResolutionIconUrl"), 64),
    ...descendants(root, "Icon").flatMap((icon) => [
      ...sizeFindings(icon),
      ...icon.children.flatMap((image) =>
        fileFindings(subject, resourceOf(root, image), Number(image.attributes.get("size"))),
      ),
    ]),
  ];
};

function sizeFindings(icon: XmlElement): Finding[] {
  const sizes = icon.children.map((image) => Number(image.attributes.get("size")));
  return [
    ...compulsory
      .filter((size) => !sizes.includes(size))
      .map((size) => findingAt(icon, `the icon lacks its image of ${size} pixels`)),
    ...sizes
      .filter((size) => !known.includes(size))
      .map((size) => findingAt(icon, `Office knows no icon of ${size} pixels`)),
    ...sizes
      .filter((size, place) => sizes.indexOf(size) < place)
      .map((size) => findingAt(icon, `the icon has two images of ${size} pixels`)),
  ];
}

function fileFindings({ root, files }: Subject, element: XmlElement | undefined, size: number): Finding[] {
  const address = element?.attributes.get("DefaultValue");
  const folder = hostFolder(root);
  if (element === undefined || address === undefined || folder === null) return [];
  const path = pathAtHost(address, folder);
  if (path === null) return [];
  if (!path.endsWith(".png")) return [findingAt(element, `${path} must be a PNG file`)];
  const file = files.read(path);
  if (file === null) return [];
  const header = readPngHeader(file);
  if (header === null) return [findingAt(element, `${path} is named as a PNG file but is none`)];
  const findings: Finding[] = [];
  if (header.width !== size || header.height !== size)
    findings.push(
      findingAt(element, `${path} is ${header.width} x ${header.height} pixels where ${size} x ${size} are promised`),
    );
  if (!header.hasAlpha) findings.push(findingAt(element, `${path} has no transparent ground`));
  return findings;
}
