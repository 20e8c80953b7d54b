import { breaches } from "../../src/cli/check/manifest-rules/rules.ts";
import { separateAddIns } from "../../src/cli/check/manifest-rules/separate-add-ins.ts";
import type { HostedFiles, Subject } from "../../src/cli/check/manifest-rules/subject.ts";
import { drawMark } from "../../src/cli/icons/mark.ts";
import { writePng } from "../../src/cli/icons/png.ts";
import { group, host, oneGroupOnHome, plants, secondControls } from "./breaches.ts";
import { builtFiles, development, planted, released, subjectOf } from "./planted.ts";

async function readable(text: string, files?: HostedFiles): Promise<Subject> {
  const subject = await subjectOf(text, files);
  if ("message" in subject) throw new Error(subject.message);
  return subject;
}

async function breachesOf(text: string, files?: HostedFiles): Promise<string[]> {
  return breaches(await readable(text, files)).map(({ rule, message }) => `${rule}: ${message}`);
}

test("the released and the development manifest keep every rule", async () => {
  expect(await breachesOf(released)).toEqual([]);
  const dev = builtFiles({ "functions.json": null });
  expect(await breachesOf(development, { ...dev, has: (path) => path === "functions.json" || dev.has(path) })).toEqual(
    [],
  );
});

test("a text that is not XML is refused with its line", async () => {
  expect(await subjectOf(planted(released, "</Hosts>", "</Host>"))).toMatchObject({
    line: released.slice(0, released.indexOf("</Hosts>")).split("\n").length,
    message: expect.stringMatching(/well-formed/) as string,
  });
  expect(await subjectOf(planted(released, "in your cells:", "in your cells < more:"))).toHaveProperty("line", 18);
  expect(await subjectOf("")).toHaveProperty("message");
});

test("one manifest breaks nothing by itself where functions are not yet built", async () => {
  expect(await breachesOf(released, builtFiles({ "functions.json": null }))).toEqual([
    "hosted files: there is no file functions.json for https://lof-for-excel.example/functions.json",
  ]);
});

test.each(plants)("%s is found", async (_fault, part, replacement, breach) => {
  const found = await breachesOf(planted(released, part, replacement));
  expect(found).toContainEqual(expect.stringContaining(breach));
});

test("a tab of our own is welcome once there are seven commands", async () => {
  const tab = `<CustomTab id="A">${group.replace("</Group>", `${secondControls(6)}</Group>`)}<Label resid="Group.Label"/></CustomTab>`;
  expect(await breachesOf(planted(released, oneGroupOnHome, tab))).toEqual([]);
});

const helpAt = (helpUrl?: string): string => JSON.stringify({ functions: [{ id: "METRIC", helpUrl }] });

const builds: [fault: string, file: string, content: Uint8Array | string | null, breach: string][] = [
  [
    "an icon that is not drawn",
    "assets/icons/icon-16.png",
    null,
    "hosted files: there is no file assets/icons/icon-16.png",
  ],
  [
    "an icon that is no PNG inside",
    "assets/icons/icon-16.png",
    "<svg/>",
    "images: assets/icons/icon-16.png is named as a PNG file but is none",
  ],
  [
    "an icon on a solid ground",
    "assets/icons/icon-16.png",
    opaqueIcon(),
    "images: assets/icons/icon-16.png has no transparent ground",
  ],
  ["a missing script", "functions.js", null, "hosted files: there is no file functions.js"],
  ["a list of functions that is no JSON", "functions.json", "{", "custom functions: functions.json: is not JSON"],
  ["a list without functions", "functions.json", "{}", "custom functions: functions.json: holds no functions"],
  ["a function without help", "functions.json", helpAt(), "the help address of METRIC leads to no file: none"],
  [
    "a function with help elsewhere",
    "functions.json",
    helpAt("https://other.example/help.html#metric"),
    "the help address of METRIC leads to no file: https://other.example/help.html#metric",
  ],
  [
    "a function whose help only some hosts would find",
    "functions.json",
    helpAt(`${host}/help#metric`),
    "the help address of METRIC leads to no file: https://lof-for-excel.example/help#metric",
  ],
];

test.each(builds)("%s is found in the build", async (_fault, file, content, breach) => {
  expect(await breachesOf(released, builtFiles({ [file]: content }))).toContainEqual(expect.stringContaining(breach));
});

test("two manifests that share id, name or namespace are found, ours do not", async () => {
  const one = await readable(released);
  expect(separateAddIns(one, await readable(development))).toEqual([]);
  expect(separateAddIns(one, one).map(({ message }) => message)).toEqual([
    "both manifests have the Id fb963049-2f07-433b-a99d-55208185d82f",
    "both manifests have the DisplayName LOF for Excel",
    "both manifests have the namespace LOF",
  ]);
});

function opaqueIcon(): Buffer {
  const file = writePng(drawMark(16));
  file.writeUInt8(2, 25);
  return file;
}
