import { readSet } from "../../src/functions/arguments/read-set.ts";
import { contentFor, packFile, SheetView } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();

describe("a report against a list with England in it", () => {
  const councils = ["Essex", "England", "Surrey", "Devon"];
  const contentWith = (set: string[]) =>
    contentFor(desk, "Kent", [6, 16], { set: readSet(desk, [set]), context: true });
  const sheetsOf = async (set: string[]) => {
    const { port } = await packFile(desk, contentWith(set), { set: { kind: "listed", councils: set } });
    const names = (await port.sheets()).map(({ name }) => name);
    return Promise.all(names.map(async (name) => [name, new SheetView(await port.read(name))] as const));
  };

  test("compares with the three councils, and says once that England is left out", async () => {
    const text = [...(await sheetsOf(councils))].map(([, view]) => view.text).join("\n");
    expect(text).toContain("Kent against the councils listed below (3 councils)");
    expect(text).not.toMatch(/4 councils|All 4 /);
    expect(text).toMatch(/\d(st|nd|rd|th) of 4/);
    expect(text.match(/England[^.|]*left out/g)).toEqual(["England is the nation, not a council, and left out"]);
    expect(text).not.toMatch(/England \(/);
  }, 30_000);

  test("has the figures of one without it", async () => {
    const figures = async (set: string[]) => {
      // The first sheet names the councils; the hidden lists have the report's own texts, the first sheet's among them.
      const apart = ["LOF Summary", "LOF Lists"];
      const sheets = (await sheetsOf(set)).filter(([name]) => !apart.includes(name));
      return sheets.map(([, view]) => view.read.values);
    };
    expect(await figures(councils)).toEqual(await figures(["Essex", "Surrey", "Devon"]));
  }, 30_000);
});
