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
  [
    "is cut short",
    { ...source, digest: null, fetchText: () => Promise.resolve(text.slice(0, 99)) },
    /cut short or damaged/,
  ],
  [
    "cannot be fetched",
    { ...source, fetchText: () => Promise.reject(new Error("no network")) },
    /could not be fetched/,
  ],
])("a pack that %s ends in one clear #N/A", async (_name, broken, sentence) => {
  await loadPack(broken);
  expect(await thrownBy(metric)).toMatch(sentence);
});

test("where the browser cannot compute a fingerprint the published one is used", async () => {
  await loadPack({ ...source, digest: null });
  expect(packState().kind).toBe("ready");
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
