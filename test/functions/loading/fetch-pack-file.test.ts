import { fetchPackFile, mostBytes } from "../../../src/functions/loading/fetch-pack-file.ts";
import { DamagedPack } from "../../../src/pack/read-pack.ts";

const json = "application/json; charset=utf-8";
const given = (body: BodyInit | null, type: string | null, init: ResponseInit = {}, name = "lof-pack.json") =>
  fetchPackFile(() => {
    const response = new Response(body, init);
    if (type === null) response.headers.delete("content-type");
    else response.headers.set("content-type", type);
    return Promise.resolve(response);
  }, name);
const broken = (): ReadableStream =>
  new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"format":1,')),
    pull: (stream) => stream.error(new TypeError("terminated")),
  });
const endless = (): ReadableStream => {
  const part = new Uint8Array(1_000_000).fill(48);
  return new ReadableStream({ pull: (stream) => stream.enqueue(part) });
};

test.each([json, "text/plain", "application/octet-stream", "", null])(
  "JSON under the type %p is taken",
  async (type) => {
    expect(await given('{"a":"é"}', type)).toBe('{"a":"é"}');
  },
);

test("a fingerprint is taken under any type but a web page's", async () => {
  expect(await given("abc", "application/x-checksum", {}, "lof-pack.sha256")).toBe("abc");
});

test("a letter that is split between two parts of the transfer stays whole", async () => {
  const bytes = new TextEncoder().encode('{"a":"é"}');
  const parts = [bytes.slice(0, 7), bytes.slice(7)];
  const body = new ReadableStream({
    pull: (stream) => {
      const next = parts.shift();
      if (next === undefined) stream.close();
      else stream.enqueue(next);
    },
  });
  expect(await given(body, json)).toBe('{"a":"é"}');
});

test.each<[string, BodyInit | null, string, ResponseInit, string]>([
  ["404", "no", "text/plain", { status: 404 }, "the host did not give the file (it answered 404): lof-pack.json."],
  ["a 404 with a page", "<p>", "text/html", { status: 404 }, "did not give the file (it answered 404)"],
  ["500", "no", json, { status: 500 }, "did not give the file (it answered 500)"],
  [
    "a page to sign in",
    "<!DOCTYPE html><form>",
    "text/html",
    {},
    "a web page in place of the file, perhaps one to sign",
  ],
  ["a page called JSON", "\n<html><form>", json, {}, "a web page in place of the file"],
  ["a picture", "x", "image/png", {}, "something else in place of the file (its type is image/png)"],
  ["nothing", "", json, {}, "gave an empty file"],
  ["no body", null, json, {}, "gave an empty file"],
  ["blanks", " \n", json, {}, "gave an empty file"],
  ["a file said to be huge", "{}", json, { headers: { "content-length": String(mostBytes + 1) } }, "far larger"],
  ["a transfer that stops", broken(), json, {}, "broke off while it sent the file"],
  ["a file without an end", endless(), json, {}, "far larger than the figures are"],
])("%s is said in its own sentence", async (_name, body, type, init, sentence) => {
  const thrown = await given(body, type, init).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(DamagedPack);
  expect((thrown as Error).message).toMatch(/^The figures could not be fetched: the host .*: lof-pack\.json\.$/);
  expect((thrown as Error).message).toContain(sentence);
});

test("where no host answers, the error is the network's own", async () => {
  const offline = new TypeError("Failed to fetch");
  await expect(fetchPackFile(() => Promise.reject(offline), "lof-pack.json")).rejects.toBe(offline);
});
