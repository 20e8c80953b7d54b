import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";

/*
 * Sheets of published workbooks as rows of text, by a small reader of our own for these tests: an archive's directory,
 * and patterns over its XML.
 */

const root = join("..", "shared", "data");

/** The unpacked parts of an archive by name. */
function unzip(path: string): (name: string) => string {
  const bytes = readFileSync(join(root, path));
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  const parts = new Map<string, [start: number, size: number, method: number]>();
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize!);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.set(name, [start, bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 10)]);
    at += 46 + nameSize! + extraSize! + noteSize!;
  }
  return (name) => {
    const part = parts.get(name);
    if (part === undefined) return "";
    const raw = bytes.subarray(part[0], part[0] + part[1]);
    return (part[2] === 8 ? inflateRawSync(raw) : raw).toString("utf8");
  };
}

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .trim();

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Rows of the sheet whose name fits, a number as it is stored. */
export function sheetRows(path: string, sheet: RegExp): string[][] {
  return path.endsWith(".ods") ? odsRows(path, sheet) : xlsxRows(path, sheet);
}

function odsRows(path: string, sheet: RegExp): string[][] {
  const content = unzip(path)("content.xml");
  const table = content.split("<table:table ").find((part) => sheet.test(attribute(` ${part}`, "table:name") ?? ""));
  const body = (table ?? "").split("</table:table>")[0]!;
  return body
    .split("<table:table-row")
    .slice(1)
    .map((row) =>
      row
        .split(/<table:(?:covered-)?table-cell(?=[ />])/)
        .slice(1)
        .flatMap((cell) => {
          const tag = ` ${cell.slice(0, cell.indexOf(">"))}`;
          const times = Math.min(Number(attribute(tag, "table:number-columns-repeated") ?? 1), 100);
          const text = attribute(tag, "office:value") ?? plain(cell.slice(cell.indexOf(">") + 1));
          return Array.from({ length: times }, () => text);
        }),
    );
}

function xlsxRows(path: string, sheet: RegExp): string[][] {
  const part = unzip(path);
  const tags = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const found = tags.find((tag) => sheet.test(plain(attribute(tag, "name") ?? ""))) ?? "";
  const id = attribute(found, "r:id") ?? "";
  const link = [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].find(
    ([tag]) => attribute(tag, "Id") === id,
  );
  const target = (attribute(link?.[0] ?? "", "Target") ?? "").replace(/^\/?(xl\/)?/, "");
  const shared = part("xl/sharedStrings.xml").split("<si>").slice(1).map(plain);
  return part(`xl/${target}`)
    .split("<row ")
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.split("<c ").slice(1)) {
        const tag = ` ${cell.slice(0, cell.indexOf(">"))}`;
        const letters = (attribute(tag, "r") ?? "A").replace(/\d/g, "");
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const value = plain(/<v[^>]*>([^<]*)<\/v>|<t[^>]*>([^<]*)<\/t>/.exec(cell)?.[0] ?? "");
        cells[column] = attribute(tag, "t") === "s" && value !== "" ? shared[Number(value)]! : value;
      }
      return Array.from(cells, (text) => text ?? "");
    });
}
