import { isCellError } from "../../src/functions/cell-error.ts";
import { loadPack } from "../../src/functions/load-pack.ts";
import { awaitPack, packState, readPackAgain } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { markText, readMark } from "../../src/pack/mark.ts";
import { seeded } from "../bench/measure.ts";
import { cell } from "./calling.ts";
import {
  absence,
  anotherHost,
  down,
  formatOne,
  freshHost,
  gate,
  kept,
  newest,
  older,
  oldest,
  type PlayingHost,
  webPage,
} from "./playing-host.ts";

let host: PlayingHost;

beforeEach(() => {
  host = freshHost();
});

const remembers = (mark: string | null): void => void (host.mark = () => Promise.resolve(mark));
const stillWaiting = (): boolean => {
  const given = (functionTable["METRIC"] as unknown as (...all: unknown[]) => unknown)([["Kent"]], [["O06M09"]]);
  if (!(given instanceof Promise)) return false;
  given.catch(() => undefined);
  return true;
};
const failure = () => {
  const state = packState();
  if (state.kind !== "failed") throw new Error(`the state is ${state.kind}`);
  return state;
};

describe("a workbook", () => {
  test("without a mark goes by the newest figures, which are known to be that", async () => {
    await loadPack(host.source);
    expect([absence(), cell("EDITION", "newest")]).toEqual([21, "yes"]);
    expect(host.asked.some((name) => name.startsWith("packs/"))).toBe(false);
  });

  test("that remembers the newest goes by them, wherever earlier ones are", async () => {
    remembers(newest.mark);
    await loadPack(host.source);
    expect([absence(), cell("EDITION", "newest")]).toEqual([21, "yes"]);
    expect(host.asked.filter((name) => name === "lof-pack.json")).toHaveLength(1);
  });

  test.each([
    ["those before", older, 20],
    ["the first ones", oldest, 19],
  ])("that remembers %s goes by them, and says that newer ones are there", async (_, pack, value) => {
    remembers(pack.mark);
    await loadPack(host.source);
    expect([absence(), cell("EDITION", "sha-256")]).toEqual([value, pack.sha256]);
    expect(cell("EDITION", "newest")).toBe("no: newer figures, collected on 30 November 2026, are there");
    expect(packState()).toMatchObject({ newest: { sha256: newest.sha256, built: "2026-11-30" } });
  });

  test("in the middle of taking others goes by those it has until that is decided", async () => {
    remembers(markText({ ...JSON.parse(older.mark), taking: { sha256: newest.sha256, built: newest.built } }));
    await loadPack(host.source);
    expect(absence()).toBe(20);
  });

  test("whose host went back to earlier figures stays with its own, and is not told that those are newer", async () => {
    host.serve(older, [newest]);
    remembers(newest.mark);
    await loadPack(host.source);
    expect(absence()).toBe(21);
    expect(cell("EDITION", "newest")).toBe("no: the host now has others, collected on 20 September 2026");
  });

  test("of the first release goes by a pack of format 1", async () => {
    host.serve(newest, [formatOne]);
    remembers(formatOne.mark);
    await loadPack(host.source);
    expect([cell("EDITION", "sha-256"), cell("EDITION", "built")]).toEqual([formatOne.sha256, formatOne.built]);
  });

  test("goes by its figures without an index too; then it is not known whether there are newer ones", async () => {
    host.files.set("packs/index.json", 404);
    remembers(older.mark);
    await loadPack(host.source);
    expect(absence()).toBe(20);
    expect(cell("EDITION", "newest")).toMatch(/^not known: the host did not say/);
  });

  test.each([
    "{",
    JSON.stringify({ newest: "x", packs: [] }),
    JSON.stringify({ newest: JSON.parse(newest.mark), packs: 3 }),
  ])("goes by its figures whatever stands in the index: %p", async (index) => {
    host.files.set("packs/index.json", index);
    remembers(older.mark);
    await loadPack(host.source);
    expect([absence(), cell("EDITION", "newest")]).toEqual([20, expect.stringMatching(/^not known/)]);
  });

  test("is not told that others are the newest by an index that another upload left behind", async () => {
    const index = host.files.get("packs/index.json") as string;
    host.files.set("packs/index.json", index.replaceAll(newest.sha256, "f".repeat(64)));
    remembers(older.mark);
    await loadPack(host.source);
    expect([absence(), cell("EDITION", "newest")]).toEqual([20, expect.stringMatching(/^not known/)]);
  });

  test("whose figures were replaced on the host while they were fetched gets them from the kept ones", async () => {
    host.serve(older, []);
    remembers(older.mark);
    host.before = async (name) => {
      if (name !== "lof-pack.json") return;
      // Once the fingerprint was given.
      await new Promise((resolve) => setTimeout(resolve, 5));
      host.serve(newest, [older]);
    };
    await loadPack(host.source);
    expect(absence()).toBe(20);
    expect(host.asked.filter((name) => name === "lof-pack.json")).toHaveLength(2);
  });
});

describe("figures that are gone from the host are never replaced unsaid", () => {
  test.each([
    ["the file is not there", () => host.serve(newest, [oldest])],
    [
      "nor is an index",
      () => {
        host.serve(newest, []);
        host.files.delete("packs/index.json");
      },
    ],
    ["the index has it, the file is not there", () => void host.files.delete(kept(older))],
    ["it was taken away for good", () => void host.files.set(kept(older), 410)],
    ["others stand in its place", () => void host.files.set(kept(older), oldest.text)],
    ["the newest stand in its place", () => void host.files.set(kept(older), newest.text)],
    ["it is cut short", () => void host.files.set(kept(older), older.text.slice(0, -9))],
    [
      "a web page is given for every file that is not there",
      () => {
        host.serve(newest, [oldest]);
        host.files.set(kept(older), webPage);
      },
    ],
  ])("%s", async (_, spoil) => {
    spoil();
    remembers(older.mark);
    await loadPack(host.source);
    expect(absence()).toBe(
      "#N/A This workbook’s figures, collected on 20 September 2026, are no longer on the host. Open the pane to choose others.",
    );
    expect(failure()).toMatchObject({ gone: readMark(older.mark), choose: true });
  });

  test("the newest are named for the choice, and taken when they are chosen", async () => {
    host.serve(newest, [oldest]);
    remembers(older.mark);
    await loadPack(host.source);
    expect(failure().newest).toEqual({ sha256: newest.sha256, built: newest.built });
    await readPackAgain(newest.sha256);
    expect(absence()).toBe(21);
  });

  test("a choice that cannot be fetched leaves the choice", async () => {
    host.serve(newest, [oldest]);
    remembers(older.mark);
    await loadPack(host.source);
    host.files.set("lof-pack.json", down);
    await expect(readPackAgain(newest.sha256)).rejects.toThrow("The figures could not be fetched");
    expect(failure()).toMatchObject({ gone: readMark(older.mark), choose: true });
    expect(failure().sentence).toMatch(/^This workbook’s figures/);
  });

  test("a pack in memory does not answer for a workbook that turns out to remember another", async () => {
    await loadPack(host.source);
    remembers(markText({ sha256: "e".repeat(64), built: "2026-05-01", version: "0.1.0" }));
    await readPackAgain();
    expect(absence()).toMatch(/^#N\/A This workbook’s figures, collected on 1 May 2026, are no longer on the host/);
  });
});

describe("what may be over soon is not called gone, nor replaced", () => {
  const [everything, pack] = [() => [...host.files.keys()], () => [kept(older)]];
  test.each<[string, () => string[], number, RegExp]>([
    ["the host is down", everything, down, /is the network there/],
    ["every file is a page to sign in on", everything, webPage, /gave a web page in place of the file/],
    ["the host has a fault of its own", everything, 503, /it answered 503/],
    ["only the workbook's figures cannot be reached", pack, down, /is the network there/],
    ["only they are given as a web page", pack, webPage, /gave a web page/],
    ["only they have a fault", pack, 500, /it answered 500/],
    ["which figures are the newest is not said", () => ["lof-pack.sha256", kept(older)], 404, /it answered 404/],
  ])("%s", async (_, which, fault, sentence) => {
    for (const name of which()) host.files.set(name, fault);
    remembers(older.mark);
    await loadPack(host.source);
    expect(failure().gone).toBeUndefined();
    expect(absence()).toMatch(sentence);
    host = anotherHost();
    remembers(older.mark);
    await readPackAgain();
    expect(absence()).toBe(20);
  });

  test("a page that is not from https cannot check any pack", async () => {
    remembers(older.mark);
    await loadPack({ ...host.source, digest: null });
    expect(failure().gone).toBeUndefined();
    expect(absence()).toMatch(/not from https the browser cannot check/);
  });
});

describe("the workbook", () => {
  test.each(["{", "[]", '{"sha256":"abc"}', "the newest"])("that says %p cannot be understood", async (mark) => {
    remembers(mark);
    await loadPack(host.source);
    expect(absence()).toMatch(/^#N\/A It is not known which figures this workbook goes by/);
    expect(failure().choose).toBe(true);
    await readPackAgain(newest.sha256);
    expect(absence()).toBe(21);
  });

  test("that does not answer gets no other figures at the deadline, and its own when it answers late", async () => {
    const answer = gate<string>();
    host.mark = () => answer.opened;
    const reading = loadPack(host.source);
    expect(stillWaiting()).toBe(true);
    // All files of the newest have come, and are not used.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stillWaiting()).toBe(true);
    host.deadlines[0]?.();
    expect(absence()).toBe("#N/A The figures are not read yet. Recalculate, or open the pane to see why.");
    answer.open(older.mark);
    await reading;
    expect(absence()).toBe(20);
  });

  test("that refuses to answer gets no figures, and its own at the next try", async () => {
    host.mark = () => Promise.reject(new Error("InvalidOperation"));
    await loadPack(host.source);
    expect(absence()).toMatch(/^#N\/A The workbook could not be asked which figures its cells go by/);
    remembers(older.mark);
    await readPackAgain();
    expect(absence()).toBe(20);
  });
});

test("whatever a host gives, a workbook's cells answer from its own figures or say why not", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const packs = [newest, older, oldest];
  const faults: (string | number)[] = [404, 410, 500, 503, down, webPage, "", "{}", newest.text, oldest.text];
  for (let n = 0; n < 60; n++) {
    const random = seeded(seed + n);
    const one = <Thing>(of: readonly Thing[]): Thing => of[Math.floor(random() * of.length)] as Thing;
    awaitPack();
    host = anotherHost();
    for (const name of [...host.files.keys()]) if (random() < 0.4) host.files.set(name, one(faults));
    const wanted = one(packs);
    const isMarked = random() < 0.8;
    remembers(isMarked ? wanted.mark : null);
    await loadPack(host.source);
    const state = packState();
    const got = state.kind === "ready" ? state.desk.pack.sha256 : null;
    const mayBe = isMarked ? wanted.sha256 : newest.sha256;
    expect(`seed ${seed + n}: ${got ?? mayBe}`).toBe(`seed ${seed + n}: ${mayBe}`);
    if (state.kind !== "ready") expect(`seed ${seed + n}: ${failure().sentence}`).toMatch(/: .{30,}\.|\?$/);
  }
});

test("a call is answered plainly from a kept pack too", async () => {
  remembers(older.mark);
  await loadPack(host.source);
  const given = (functionTable["METRIC"] as unknown as (...all: unknown[]) => unknown)([["Kent"]], [["O06M09"]]);
  expect([given instanceof Promise, isCellError(given)]).toEqual([false, false]);
});
