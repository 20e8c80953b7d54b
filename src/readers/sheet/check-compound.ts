import { inMegabytes } from "../file/inflate.ts";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";

const free = 0xffffffff;
const end = 0xfffffffe;
/** Sector numbers from here on are signs: end of a chain, free, part of the table itself. */
const signs = 0xfffffffa;
const inHeader = 109;

/**
 * Looks into a workbook of the old kind. Microsoft's compound file is a small file system: what it holds is told by the
 * names in it, written in UTF-16, and whether it is whole by its table of sectors.
 *
 * @returns what a person should know of it
 * @throws Refused when it is under a password, no workbook, too large, cut short, or its sectors go in a circle
 */
export function checkCompound(bytes: Uint8Array): string[] {
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) refuse("It is under a password: save it without one.");
  if (!names.includes("Workbook") && !names.includes("Book\0")) {
    refuse("It is a document of an older Office or of another program, not a workbook; or it is cut short.");
  }
  if (bytes.length > limits.oldWorkbookBytes) {
    refuse(`It has ${inMegabytes(bytes.length)}; at most ${inMegabytes(limits.oldWorkbookBytes)} of an .xls are read.`);
  }
  if (!isWhole(bytes)) refuse("The workbook is damaged or cut short: download it again.");
  return names.includes("_VBA_PROJECT") ? ["It holds macros; they were not run."] : [];
}

function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = bytes.length < 512 ? 0 : view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 2 ** shift;
  const sectors = Math.ceil((bytes.length - size) / size);
  const next = sectorTable(view, size, sectors);
  // Some programs write the end of a chain where a sector is not used.
  const inFile = (to: number, at: number): boolean =>
    to === free || to === end || (at < sectors && !(to < signs && to >= sectors));
  return next !== null && next.every(inFile) && chainsEnd(next);
}

/** For each sector the one that follows it; null where the table itself is not within the file. */
function sectorTable(view: DataView, size: number, sectors: number): number[] | null {
  const parts: number[] = [];
  for (let at = 0; at < inHeader; at++) parts.push(view.getUint32(76 + at * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < signs; count++) {
    const start = (more + 1) * size;
    if (count > sectors || start + size > view.byteLength) return null;
    for (let at = 0; at < size / 4 - 1; at++) parts.push(view.getUint32(start + at * 4, true));
    more = view.getUint32(start + size - 4, true);
  }
  const next: number[] = [];
  for (const part of parts) {
    if (part >= signs) continue;
    const start = (part + 1) * size;
    if (start + size > view.byteLength || next.length > sectors + size) return null;
    for (let at = 0; at < size / 4; at++) next.push(view.getUint32(start + at * 4, true));
  }
  return next;
}

/** Whether every chain of sectors comes to an end, and none runs into another. */
function chainsEnd(next: readonly number[]): boolean {
  const entered = new Set<number>();
  for (const to of next) {
    if (to >= signs) continue;
    if (to >= next.length || entered.has(to)) return false;
    entered.add(to);
  }
  let walked = 0;
  next.forEach((to, at) => {
    if (entered.has(at)) return;
    walked++;
    for (let sector = to; sector < signs; sector = next[sector] as number) walked++;
  });
  return walked === next.length;
}
