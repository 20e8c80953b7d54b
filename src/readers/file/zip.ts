import { limits } from "../limits.ts";
import { damaged, inflateMember, tooLargeUnpacked } from "./inflate.ts";
import { refuse } from "./refused.ts";

/** One file in a ZIP, as the archive's list describes it. */
export interface ZipMember {
  /** For messages, and to know a workbook by; never a path that is written to. */
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly checksum: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const endOfList = 0x06054b50;
const inList = 0x02014b50;
const beforeMember = 0x04034b50;
/** What ZIP64 writes in place of a size or place that it gives elsewhere. */
const elsewhere = 0xffffffff;
const longest = 65_557;
const stored = 0;
const deflated = 8;

/**
 * The files in a ZIP, none unpacked. An archive may not say one thing in its list and another in itself, so members must
 * not overlap, which is how a small archive stands for an endless one.
 *
 * @throws Refused when it is damaged, under a password, or has too many files or too large ones
 */
export function zipMembers(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === elsewhere) otherZip();
  if (count > limits.members * 20) refuse(`It holds more than ${limits.members} files.`);
  const members: ZipMember[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== inList) damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    members.push(readMember(bytes, view, at, nameLength));
    at += 46 + nameLength + extra + comment;
  }
  const files = members.filter(({ name }) => !name.endsWith("/"));
  if (files.length > limits.members) refuse(`It holds more than ${limits.members} files.`);
  checkNotOverlapping(members);
  return files;
}

/**
 * One file of a ZIP, whole and checked.
 *
 * @throws Refused when it is not what the archive says
 */
export function zipContent(bytes: Uint8Array, member: ZipMember): Uint8Array {
  if (member.size > limits.unpackedBytes) tooLargeUnpacked(member.size);
  const packed = bytes.subarray(member.start, member.start + member.packedSize);
  if (member.method === deflated) return inflateMember(packed, member.size, member.checksum);
  if (member.method !== stored) refuse("It is packed in a way that is not read here: unpack it first.");
  if (member.size !== member.packedSize) damaged();
  return packed;
}

function otherZip(): never {
  return refuse("It is a ZIP in the form for very large archives (ZIP64), which is not read here: unpack it first.");
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && view.byteLength - at < longest; at--) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  return damaged();
}

function readMember(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipMember {
  const header = view.getUint32(at + 42, true);
  if ([at + 20, at + 24, at + 42].some((place) => view.getUint32(place, true) === elsewhere)) otherZip();
  if (header + 30 > bytes.length || view.getUint32(header, true) !== beforeMember) damaged();
  const flags = view.getUint16(at + 8, true) | view.getUint16(header + 6, true);
  if ((flags & 1) === 1) refuse("It is under a password: save it without one.");
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const member = {
    name: new TextDecoder((flags & 0x800) === 0 ? "latin1" : "utf-8").decode(nameBytes),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
  };
  if (member.start + member.packedSize > bytes.length) damaged();
  return member;
}

function checkNotOverlapping(members: readonly ZipMember[]): void {
  const inOrder = [...members].sort((a, b) => a.start - b.start);
  inOrder.forEach(({ start }, number) => {
    const before = inOrder[number - 1];
    if (before !== undefined && start < before.start + before.packedSize + 30) damaged();
  });
}
