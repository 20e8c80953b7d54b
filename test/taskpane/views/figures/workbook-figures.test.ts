import { awaitPack, packState, providePack, setPackReader } from "../../../../src/functions/pack-holder.ts";
import { type Mark, markKey, markText } from "../../../../src/pack/mark.ts";
import { workbookFigures } from "../../../../src/taskpane/views/figures/workbook-figures.ts";
import { BookModel } from "../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../fixtures/memory-port.ts";
import { newerDesk } from "../../../fixtures/newer-desk.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";

const [old, newer] = [shippedDesk(), newerDesk()];
const markOf = ({ pack: { sha256, built } }: typeof old): Mark => ({ sha256, built, version: "1.0.0" });

/** What functions answer from once the workbook's mark is read, and how often a pack was read for that. */
async function afterReading(text: string | null) {
  const book = new BookModel(new Map());
  if (text !== null) book.settings.set(markKey, text);
  providePack(newer);
  let reads = 0;
  setPackReader({
    read: async () => {
      reads++;
      providePack(old);
    },
    fetchDesk: async () => old,
  });
  await workbookFigures.readMark(new MemoryPort(book));
  const state = packState();
  return [state.kind === "ready" ? state.desk.pack.sha256 : state.kind, reads];
}

afterAll(awaitPack);

test("functions follow a workbook that went to other figures in another window", async () => {
  expect(await afterReading(markText(markOf(old)))).toEqual([old.pack.sha256, 1]);
});

test.each([
  ["has these figures", markText(markOf(newer))],
  ["has no mark", null],
  ["has a mark that cannot be read", "{"],
  ["is in the middle of taking others: that is to be decided", markText({ ...markOf(old), taking: markOf(newer) })],
])("nothing is read for one that %s", async (_, text) => {
  expect(await afterReading(text)).toEqual([newer.pack.sha256, 0]);
});
