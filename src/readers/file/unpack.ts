import { limits } from "../limits.ts";
import { fileKind } from "./file-kind.ts";
import { gunzip, inMegabytes, tooLargeUnpacked } from "./inflate.ts";
import { refuse } from "./refused.ts";
import { zipContent, zipMembers, type ZipMember } from "./zip.ts";

/** One file after archives were opened. */
export interface Part {
  /** For messages: "SEN2_MI.zip: SEN2_MI.csv". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sentence for a file larger than is read. */
export function tooLargeFile(size: number): string {
  return `It has ${inMegabytes(size)}; at most ${inMegabytes(limits.fileBytes)} are read.`;
}

/**
 * Opens archives: a zip that is no document gives its files, gzip the file in it; anything else is given back as it is.
 *
 * @param name for messages only
 * @throws Refused for an archive that is damaged, too large when unpacked, under a password, or nested too deep
 */
export function unpack(name: string, bytes: Uint8Array): Part[] {
  if (bytes.length > limits.fileBytes) refuse(tooLargeFile(bytes.length));
  const budget = { left: limits.unpackedBytes };
  return [...open(name, bytes, 0, budget)];
}

/** Of everything that may be unpacked, nested archives included, how much is left. */
interface Budget {
  left: number;
}

function* open(name: string, bytes: Uint8Array, depth: number, budget: Budget): Generator<Part> {
  const kind = fileKind(bytes);
  const members = kind === "zip" ? zipMembers(bytes) : [];
  if (kind !== "gzip" && (kind !== "zip" || isDocument(members))) {
    yield { name, bytes };
    return;
  }
  if (depth >= limits.nesting) refuse(`It has archives within archives, more than ${limits.nesting} deep.`);
  if (kind === "gzip") {
    const content = gunzip(bytes);
    spend(budget, content.length);
    yield* open(name, content, depth + 1, budget);
    return;
  }
  const wanted = members.filter((member) => !member.name.startsWith("__MACOSX/"));
  if (wanted.length === 0) refuse("It is an archive with no file in it.");
  spend(
    budget,
    wanted.reduce((sum, { size }) => sum + size, 0),
  );
  for (const member of wanted) {
    yield* open(`${name}: ${printable(member.name)}`, zipContent(bytes, member), depth + 1, budget);
  }
}

function spend(budget: Budget, size: number): void {
  budget.left -= size;
  if (budget.left < 0) tooLargeUnpacked(limits.unpackedBytes - budget.left);
}

/** Whether a zip is itself a document: a workbook, or a text that will be refused as such. */
function isDocument(members: readonly ZipMember[]): boolean {
  const names = new Set(members.map(({ name }) => name));
  return names.has("[Content_Types].xml") || (names.has("content.xml") && names.has("META-INF/manifest.xml"));
}

/** A name from inside an archive, without signs that a screen would obey. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, "?").slice(0, 200);
}
