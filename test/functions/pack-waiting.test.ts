import { createHash } from "node:crypto";
import { isCellError } from "../../src/functions/cell-error.ts";
import { loadPack, type PackSource } from "../../src/functions/load-pack.ts";
import { awaitPack, failPack, onPackState, packState, settledPack } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { usePack } from "./calling.ts";

const text = writePack(tinyPackFile);
const sha256 = createHash("sha256").update(text).digest("hex");
const digest = (of: string): Promise<string> => Promise.resolve(createHash("sha256").update(of).digest("hex"));
const files: Readonly<Record<string, string>> = {
  "lof-pack.json": text,
  "lof-pack.sha256": `${sha256}  lof-pack.json\n`,
};
const source: PackSource = {
  fetchText: (name) => Promise.resolve(files[name] as string),
  digest,
  setDeadline: () => undefined,
  askMark: () => Promise.resolve(null),
};
const metric = (): unknown =>
  (functionTable["METRIC"] as unknown as (...args: unknown[]) => unknown)(
    [["Kent"]],
    [["persistent absence"]],
    null,
    null,
  );
const thrownBy = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return "nothing";
  } catch (thrown) {
    if (!isCellError(thrown)) throw thrown;
    return `${thrown.code} ${thrown.message}`;
  }
};

beforeEach(() => awaitPack());

test("a call before the pack is loaded waits for it", async () => {
  const waiting = metric();
  expect(waiting).toBeInstanceOf(Promise);
  await loadPack(source);
  expect(await waiting).toEqual([[21]]);
});

test("once the pack is there the answer is a plain value", async () => {
  await loadPack(source);
  expect(metric()).toEqual([[21]]);
});

test("the fingerprint is that of the file", async () => {
  await loadPack(source);
  const state = packState();
  expect(state.kind === "ready" && state.desk.pack.sha256).toBe(sha256);
});

test("after the deadline waiting calls end in a worded #N/A, and a pack that comes later still counts", async () => {
  let arrive: (text: string) => void = () => undefined;
  const late = new Promise<string>((resolve) => (arrive = resolve));
  const loading = loadPack({
    ...source,
    fetchText: (name) => (name === "lof-pack.json" ? late : Promise.resolve(files[name] as string)),
    setDeadline: (giveUp) => queueMicrotask(giveUp),
  });
  expect(await thrownBy(metric)).toBe("#N/A The figures are not read yet. Recalculate, or open the pane to see why.");
  expect(await thrownBy(metric)).toMatch(/^#N\/A The figures are not read yet/);
  arrive(text);
  await loading;
  expect(metric()).toEqual([[21]]);
});

test("the deadline does nothing once the pack is loaded", async () => {
  let giveUp = (): void => undefined;
  await loadPack({ ...source, setDeadline: (later) => (giveUp = later) });
  giveUp();
  expect(packState().kind).toBe("ready");
});

test("a file with an old copy in a cache is requested once more, bypassing the cache", async () => {
  const asked: boolean[] = [];
  await loadPack({
    ...source,
    fetchText: (name, fresh) => {
      asked.push(fresh);
      return Promise.resolve(fresh || name !== "lof-pack.json" ? (files[name] as string) : "{}");
    },
  });
  expect(asked).toEqual([false, false, true, true]);
  expect(packState().kind).toBe("ready");
});

test.each([
  [
    "is not the published one",
    { ...source, digest: () => Promise.resolve("another") },
    /not the one that was published/,
  ],
  ["is cut short", { ...source, fetchText: () => Promise.resolve(text.slice(0, 99)) }, /cut short or damaged/],
  [
    "cannot be fetched",
    { ...source, fetchText: () => Promise.reject(new Error("no network")) },
    /could not be fetched/,
  ],
])("a pack that %s ends in one clear #N/A", async (_name, broken, sentence) => {
  await loadPack(broken);
  expect(await thrownBy(metric)).toMatch(sentence);
});

const withFile = (name: string, content: string): PackSource => ({
  ...source,
  fetchText: (asked) => Promise.resolve(asked === name ? content : (files[asked] as string)),
});
const sentence = (): string => {
  const state = packState();
  return state.kind === "failed" ? state.sentence : state.kind;
};

describe("the fingerprint", () => {
  test("is checked, and is the pack's", async () => {
    await loadPack(source);
    const state = packState();
    expect(state.kind === "ready" && state.desk.pack.sha256).toBe(sha256);
  });

  test.each(["", " ", "abc", sha256.slice(1), `${sha256}0`, `x${sha256}`, "<html>", "g".repeat(64)])(
    "is refused when it reads %p",
    async (published) => {
      await loadPack(withFile("lof-pack.sha256", published));
      expect(sentence()).toMatch(/^The figures could not be read: the fingerprint beside the data pack .* is not one/);
    },
  );

  test.each([sha256, sha256.toUpperCase(), `\n${sha256} *lof-pack.json\r\n`])(
    "may be written %p",
    async (published) => {
      await loadPack(withFile("lof-pack.sha256", published));
      expect(sentence()).toBe("ready");
    },
  );

  test.each([
    ["that has no digest", null],
    ["whose digest fails", () => Promise.reject(new Error("not here"))],
  ])("cannot be checked in a browser %s, and no pack is taken", async (_name, none) => {
    await loadPack({ ...source, digest: none });
    expect(sentence()).toMatch(/not from https the browser cannot check/);
  });

  test("of another pack is refused", async () => {
    await loadPack(withFile("lof-pack.json", text.replace("Kent", "Kant")));
    expect(sentence()).toMatch(/not the one that was published/);
  });
});

describe("of several readings", () => {
  /** A reading whose files arrive, or fail, when told to. */
  const held = (content: string) => {
    let arrive = (): void => undefined;
    let fail = (): void => undefined;
    let giveUp = (): void => undefined;
    const gate = new Promise<void>((resolve, reject) => {
      arrive = resolve;
      fail = () => reject(new Error("no network"));
    });
    gate.catch(() => undefined);
    const published = createHash("sha256").update(content).digest("hex");
    const loading = loadPack({
      ...source,
      fetchText: (name) => gate.then(() => (name === "lof-pack.json" ? content : published)),
      setDeadline: (later) => (giveUp = later),
    });
    const ended = (end: () => void) => async (): Promise<void> => {
      end();
      await loading;
    };
    return { arrive: ended(arrive), fail: ended(fail), giveUp: () => giveUp() };
  };
  const older = text.replace('"2026-09-20"', '"2026-09-19"');
  const built = (): string => {
    const state = packState();
    return state.kind === "ready" ? state.desk.pack.built : state.kind;
  };

  test.each([
    ["the first ends last", ["newer", "older"]],
    ["the last ends last", ["older", "newer"]],
  ])("the one begun last counts, when %s", async (_name, order) => {
    const readings = { older: held(older), newer: held(text) };
    for (const one of order) await readings[one as keyof typeof readings].arrive();
    expect(built()).toBe("2026-09-20");
  });

  test("a good pack stays while another is read, and when that fails", async () => {
    await loadPack(source);
    const second = held(older);
    expect(metric()).toEqual([[21]]);
    second.giveUp();
    expect(metric()).toEqual([[21]]);
    await second.fail();
    expect(metric()).toEqual([[21]]);
    await loadPack(withFile("lof-pack.json", "{}"));
    expect(built()).toBe("2026-09-20");
    await held(older).arrive();
    expect(built()).toBe("2026-09-19");
  });

  test("one that fails does not end the wait for one begun later", async () => {
    const [first, second] = [held(older), held(text)];
    await first.fail();
    first.giveUp();
    expect(built()).toBe("waiting");
    await second.arrive();
    expect(built()).toBe("2026-09-20");
  });

  test("one begun earlier is better than none, when the later one fails", async () => {
    const [first, second] = [held(older), held(text)];
    await second.fail();
    expect(built()).toBe("failed");
    await first.arrive();
    expect(built()).toBe("2026-09-19");
  });
});

test("whoever watches is told of every change until it stops watching", async () => {
  const seen: string[] = [];
  const stop = onPackState((state) => seen.push(state.kind));
  const settled = settledPack();
  failPack("A test.");
  usePack();
  stop();
  failPack("Another test.");
  expect(seen).toEqual(["failed", "ready"]);
  expect((await settled).kind).toBe("failed");
});
