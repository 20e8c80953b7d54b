import { readPackIndex } from "../../src/pack/pack-index.ts";

const name = (sign: string, built: string) => ({ sha256: sign.repeat(64), built });
const [newest, older] = [name("a", "2026-11-30"), name("b", "2026-07-01")];

test("an index names the newest pack and the earlier ones, whatever else it says of them", () => {
  const text = JSON.stringify({
    newest: { ...newest, edition: "x" },
    packs: [{ ...older, format: 1, bytes: 9 }],
    more: 1,
  });
  expect(readPackIndex(text)).toEqual({ newest, packs: [older] });
});

test("an entry that is no pack's name is left out, the others count", () => {
  const packs = [{ sha256: "../else", built: "2026-07-01" }, null, 7, older, { ...older, built: "soon" }];
  expect(readPackIndex(JSON.stringify({ newest, packs }))?.packs).toEqual([older]);
});

test("what does not name the newest, or lists no packs, is no index", () => {
  const texts = ["", "{", "null", "[]", JSON.stringify({ packs: [] }), JSON.stringify({ newest }), "<html>"];
  expect(texts.map(readPackIndex)).toEqual(texts.map(() => null));
  expect(readPackIndex(JSON.stringify({ newest: { ...newest, sha256: "A" }, packs: [] }))).toBeNull();
});
