import { loadPack } from "../../src/functions/load-pack.ts";
import { answeringFrom, awaitPack, fetchDesk, readPackAgain } from "../../src/functions/pack-holder.ts";
import { cell } from "./calling.ts";
import { absence, down, freshHost, gate, kept, newest, older, oldest, type PlayingHost } from "./playing-host.ts";

let host: PlayingHost;

beforeEach(() => {
  host = freshHost();
});

const remembers = (mark: string | null): void => void (host.mark = () => Promise.resolve(mark));

describe("of two readings", () => {
  test("the one begun first does not answer once the later knows that the workbook's figures are gone", async () => {
    const first = gate<string | null>();
    host.mark = () => first.opened;
    const reading = loadPack(host.source);
    host.serve(newest, []);
    remembers(older.mark);
    await readPackAgain();
    first.open(null);
    await reading;
    expect(absence()).toMatch(/no longer on the host/);
  });

  test("the later counts, whichever ends first", async () => {
    for (const laterFirst of [true, false]) {
      awaitPack();
      const [first, second] = [gate<string>(), gate<string>()];
      host.mark = () => first.opened;
      const one = loadPack(host.source);
      host.mark = () => second.opened;
      const two = loadPack(host.source);
      (laterFirst ? second : first).open(laterFirst ? oldest.mark : older.mark);
      await (laterFirst ? two : one);
      (laterFirst ? first : second).open(laterFirst ? older.mark : oldest.mark);
      await Promise.all([one, two]);
      expect([laterFirst, absence()]).toEqual([laterFirst, 19]);
    }
  });

  test("a switch counts against a reading under way, also when that ends last", async () => {
    const answer = gate<string>();
    host.mark = () => answer.opened;
    const reading = loadPack(host.source);
    await readPackAgain(newest.sha256);
    expect(absence()).toBe(21);
    answer.open(older.mark);
    await reading;
    expect(absence()).toBe(21);
  });

  test("a switch that was overtaken by another says so", async () => {
    await loadPack(host.source);
    const slow = gate<null>();
    host.before = (name) => (name === kept(oldest) ? slow.opened : Promise.resolve(null));
    const overtaken = readPackAgain(oldest.sha256);
    await readPackAgain(older.sha256);
    slow.open(null);
    await expect(overtaken).rejects.toThrow("Other figures were asked for in the meantime");
    expect(absence()).toBe(20);
  });
});

describe("a switch", () => {
  test("goes to the pack asked for and back, whatever the workbook remembers", async () => {
    remembers(older.mark);
    await loadPack(host.source);
    await readPackAgain(newest.sha256);
    expect([absence(), cell("EDITION", "newest")]).toEqual([21, "yes"]);
    await readPackAgain(older.sha256);
    expect([absence(), cell("EDITION", "newest")]).toEqual([20, expect.stringMatching(/^no: newer/)]);
    await readPackAgain("newest");
    expect(absence()).toBe(21);
  });

  test.each<[string, string | number]>([
    ["down", down],
    ["without the pack", 404],
    ["with another in its place", newest.text],
  ])("that fails, with the host %s, leaves the figures in use", async (_, fault) => {
    remembers(older.mark);
    await loadPack(host.source);
    host.files.set(kept(oldest), fault);
    await expect(readPackAgain(oldest.sha256)).rejects.toThrow(/^The figures could not be/);
    expect(absence()).toBe(20);
  });

  test("does not keep calls waiting while it is under way", async () => {
    await loadPack(host.source);
    const slow = gate<null>();
    host.before = () => slow.opened;
    const switching = readPackAgain(older.sha256);
    expect(absence()).toBe(21);
    host.deadlines.at(-1)?.();
    expect(absence()).toBe(21);
    slow.open(null);
    await switching;
    expect(absence()).toBe(20);
  });
});

test("a pack that is only fetched answers nothing, but tells which are the newest", async () => {
  host.files.set("packs/index.json", 404);
  remembers(older.mark);
  await loadPack(host.source);
  const desk = await fetchDesk("newest");
  expect([desk.pack.sha256, absence()]).toEqual([newest.sha256, 20]);
  expect(cell("EDITION", "newest")).toMatch(/^no: newer figures/);
  await expect(fetchDesk("d".repeat(64))).rejects.toThrow("The figures could not be fetched: the host did not give");
});

test("functions are asked of another pack for the time of a piece of work, also where it fails", async () => {
  await loadPack(host.source);
  const before = await fetchDesk(older.sha256);
  expect(answeringFrom(before, absence)).toBe(20);
  expect(absence()).toBe(21);
  const fail = (): never => {
    throw new Error("a test");
  };
  expect(() => answeringFrom(before, fail)).toThrow("a test");
  expect(absence()).toBe(21);
});
