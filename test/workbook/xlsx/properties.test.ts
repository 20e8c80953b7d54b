import { strFromU8, unzipSync } from "fflate";
import { newXlsx, openXlsx, type XlsxFile } from "../../fixtures/checked-xlsx.ts";
import { sheetOf } from "../../contracts/port-case.ts";

async function coreOf(file: XlsxFile): Promise<string> {
  return strFromU8(unzipSync(await file.bytes())["docProps/core.xml"] ?? new Uint8Array());
}

async function kent(...said: string[]): Promise<XlsxFile> {
  const file = newXlsx(new Date(0), ...said);
  await file.port.addSheet(sheetOf());
  return file;
}

test("a file says its title, subject, author, day and language, in the order in which Excel writes them", async () => {
  const core = await coreOf(await kent("Kent & Medway", "Framework <2026>"));
  expect([...core.matchAll(/<(\w+:\w+)[^>]*>([^<]*)<\/\w+:\w+>/g)].map(([, name, text]) => [name, text])).toEqual([
    ["dc:title", "Kent &amp; Medway"],
    ["dc:subject", "Framework &lt;2026&gt;"],
    ["dc:creator", "LOF for Excel"],
    ["cp:lastModifiedBy", "LOF for Excel"],
    ["dcterms:created", "1970-01-01T00:00:00Z"],
    ["dcterms:modified", "1970-01-01T00:00:00Z"],
    ["dc:language", "en-GB"],
  ]);
});

test("what is left out is not written as empty; settings leave what the file says of itself as it was", async () => {
  const file = await openXlsx(await (await kent()).bytes());
  await file.port.writeSetting("council", "Kent");
  const core = await coreOf(file);
  expect(core).not.toMatch(/dc:title|dc:subject/);
  expect(core).toContain("<dc:creator>LOF for Excel</dc:creator>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
});
