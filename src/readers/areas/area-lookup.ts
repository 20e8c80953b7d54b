import type { AreaAnswer, AreaIndex } from "../../areas/area-index.ts";
import type { AreaLookup } from "../reader.ts";
import { tidy } from "../sheet/sheet.ts";
import { codeOfDfeNumber } from "./dfe-numbers.ts";

/** Countries and regions by the names that statistics use. */
const wider: Readonly<Record<string, string>> = {
  england: "E92000001",
  wales: "W92000004",
  scotland: "S92000003",
  "northern ireland": "N92000002",
  "united kingdom": "K02000001",
  "great britain": "K03000001",
  "england and wales": "K04000001",
  "north east": "E12000001",
  "north west": "E12000002",
  "yorkshire and the humber": "E12000003",
  "yorkshire and humber": "E12000003",
  "east midlands": "E12000004",
  "west midlands": "E12000005",
  "east of england": "E12000006",
  eastern: "E12000006",
  east: "E12000006",
  london: "E12000007",
  "south east": "E12000008",
  "south west": "E12000009",
};

/** Names whose code is kept; a long file has as many different texts as rows. */
const remembered = 100_000;

/** The same name with what tables add to it: notes, footnote digits, "UA", "(new)" after a change of bounds. */
function plain(name: string): string {
  return tidy(name.replace(/\[note[^\]]*\]/gi, " "))
    .replace(/(?<=[a-z])\d{1,2}$/i, "")
    .replace(/\s+\((la|ua|met county|met|new)\)$|\s+ua$/i, "")
    .replace(/\s+\(england\)$/i, "");
}

/**
 * Finds areas by name and by DfE's number. A former council is found with the code it had; a name that several councils
 * share is none.
 */
export function areaLookup(index: AreaIndex): AreaLookup {
  const found = new Map<string, string | null>();
  const others = new Map<string, string | null>();
  const find = (text: string): string | null => {
    const name = plain(text);
    const area = wider[name.toLowerCase()];
    if (area !== undefined) return area;
    if (!/[a-z]{3}/i.test(name) || name.length > 60 || /[%£:;?]/.test(name)) return null;
    const answer = index.resolve(name, () => false);
    if (answer.kind === "area") return answer.area.code;
    return answer.kind === "former" && answer.former.code !== "" ? answer.former.code : null;
  };
  return {
    byName: (name) => kept(found, name, () => find(name)),
    otherAreaOf: (code, name) => kept(others, `${code} ${name}`, () => otherArea(index, code, name)),
    byDfeNumber: (number) => codeOfDfeNumber.get(number) ?? (/^england$/i.test(number) ? "E92000001" : null),
  };
}

function kept(answers: Map<string, string | null>, key: string, find: () => string | null): string | null {
  const before = answers.get(key);
  if (before !== undefined) return before;
  const answer = find();
  if (answers.size >= remembered) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** The area that a code belongs to, where the name beside it is that of another; null where one of both is not known. */
function otherArea(index: AreaIndex, code: string, name: string): string | null {
  const bare = plain(name);
  const widerName = wider[bare.toLowerCase()] ?? wider[bare.replace(/ (england|region)$/i, "").toLowerCase()];
  const codeOf = Object.keys(wider).find((each) => wider[each] === code);
  if (codeOf !== undefined && widerName !== undefined) return widerName === code ? null : titled(codeOf);
  const byCode = index.resolve(code, () => false);
  const byName = index.resolve(bare, () => false);
  const owner = byCode.kind === "area" ? byCode.area.name : byCode.kind === "former" ? byCode.former.name : null;
  if (widerName !== undefined) return owner;
  if (byName.kind === "unknown") return null;
  return codeOf === undefined ? (isSame(byCode, byName) ? null : owner) : titled(codeOf);
}

/** A council that took the place of a former one counts as the same: both go by each other's name and code for years. */
function isSame(byCode: AreaAnswer, byName: AreaAnswer): boolean {
  if (byName.kind === "ambiguous") return byName.candidates.some((area) => isSame(byCode, { kind: "area", area }));
  if (byCode.kind === "area") {
    if (byName.kind === "area") return byCode.area === byName.area;
    return byName.kind === "former" && byName.former.successors.includes(byCode.area.code);
  }
  if (byCode.kind !== "former") return true;
  if (byName.kind === "former") return byCode.former === byName.former;
  return byName.kind === "area" && byCode.former.successors.includes(byName.area.code);
}

/** "yorkshire and the humber" as a name is written. */
function titled(name: string): string {
  return name.replace(/\b(?!(and|the|of)\b)[a-z]/g, (letter) => letter.toUpperCase());
}
