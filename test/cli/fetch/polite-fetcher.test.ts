import { rmSync } from "node:fs";
import { address, good, host, newer, otherHost, wish, onePlayedHost } from "./playing-server/one-host.ts";
import { first, right, says, signIn } from "./playing-server/plays.ts";
import type { Play } from "./playing-server/playing-server.ts";

const server = onePlayedHost();

test("repeats with longer and longer pauses after a fault, and after a broken connection", async () => {
  const breaks: Play = (_, response) => void response.socket?.destroy();
  server.play(address, first(2, says(503), first(3, breaks, right(good))));
  const { fetcher, pace } = server.fetching();
  await fetcher.file(wish);
  expect(pace.waits).toEqual([2_000, 4_000, 8_000]);
});

test.each([
  ["7", {}, 7_000],
  ["Mon, 30 Nov 2026 12:00:09 GMT", { date: "Mon, 30 Nov 2026 12:00:00 GMT" }, 9_000],
])("leaves a host alone for as long as it asks: %s", async (retry, headers, milliseconds) => {
  server.play(address, first(1, says(429, { "retry-after": retry, ...headers }), right(good)));
  server.play(`https://${host}/other.csv`, right(good));
  const { fetcher, pace } = server.fetching();
  const both = [fetcher.file(wish), fetcher.file({ ...wish, address: `https://${host}/other.csv`, name: "other.csv" })];
  await Promise.all(both);
  expect(pace.waits).toContain(milliseconds);
  expect(Math.max(...pace.waits)).toBe(milliseconds);
});

test.each(["Mon, 30 Nov 1998 12:00:00 GMT", "soon", "-5", "0"])(
  "a wish to be left alone that means nothing (%s) is answered with our own pause",
  async (retry) => {
    server.play(address, first(1, says(429, { "retry-after": retry }), right(good)));
    const { fetcher, pace } = server.fetching();
    await fetcher.file(wish);
    expect(pace.waits).toContain(2_000);
  },
);

test("a host that wants an hour is not asked by anybody else either", async () => {
  server.play(address, says(429, { "retry-after": "3600" }));
  const { fetcher } = server.fetching();
  await expect(fetcher.file(wish)).rejects.toThrow(/60 minutes/);
  await expect(fetcher.text(`https://${host}/list.json`)).rejects.toThrow(/left alone for 60 minutes/);
  expect(server.asked()).toHaveLength(1);
});

test("one request at a time to a host, with a pause between two; other hosts at the same time", async () => {
  const slow: Play = (_, response) => void setTimeout(() => response.end("area,\n"), 30);
  const all = [host, otherHost].flatMap((name) =>
    [1, 2, 3].map((at) => ({ ...wish, address: `https://${name}/${at}`, name: `${name} ${at}.csv` })),
  );
  for (const one of all) server.play(one.address, slow);
  const { fetcher, pace } = server.fetching();
  await Promise.all(all.map((one) => fetcher.file(one)));
  expect(server.asked().map(({ open }) => open)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(pace.waits.length).toBeGreaterThanOrEqual(2);
});

test("a redirect within the table is followed, and the file is known by the address that was asked", async () => {
  server.play("https://other.example.gov.uk/v2/x.csv", right(good));
  const moved = says(302, { location: "https://other.example.gov.uk/v2/x.csv#top" });
  expect(await server.tried(moved)).toBe("new");
  expect(server.rows()[0]).toMatchObject({ address, from: "https://other.example.gov.uk/v2/x.csv" });
  expect(await server.tried(moved)).toBe("same");
});

test("more redirects than anybody needs are not followed", async () => {
  for (let at = 0; at < 9; at++) server.play(`https://${host}/${at}`, says(302, { location: `/${at + 1}` }));
  expect(await server.tried(says(302, { location: "/0" }))).toMatch(/redirects more than 5 times/);
  expect(server.asked()).toHaveLength(6);
});

test.each([
  "a/b.csv",
  "..",
  "../up.csv",
  "a\\b.csv",
  "C:x.csv",
  ".hidden",
  "nul.csv",
  "MANIFEST.json",
  "x.csv ",
  "",
  "a\nb",
  "a".repeat(200),
])("a name that no file may have (%j) is refused before anything is asked", async (name) => {
  expect(await server.tried(right(good), {}, { name })).toMatch(/^FetchTrouble: The name “/);
  expect(server.asked()).toHaveLength(0);
});

test("the name of a file that did not come is not given to another of the same run", async () => {
  server.play(address, first(1, says(404), right(good)));
  server.play(`https://${host}/b`, right(newer));
  const { fetcher } = server.fetching();
  await expect(fetcher.file(wish)).rejects.toThrow("status 404");
  await expect(fetcher.file({ ...wish, address: `https://${host}/b` })).rejects.toThrow("Another file of this run");
  expect(await fetcher.file(wish)).toMatchObject({ outcome: "new" });
  expect(server.inFolder()).toBe(good.body);
});

test("files of a source that came earlier, and do not come now, are known; those that were taken away are not", async () => {
  server.play(address, right(good));
  server.play(`https://${host}/b`, right(newer));
  const { fetcher } = server.fetching();
  const [one, two] = [
    await fetcher.file(wish),
    await fetcher.file({ ...wish, address: `https://${host}/b`, name: "b.csv" }),
  ];
  expect(fetcher.leftOver("figures", [one, two])).toEqual([]);
  expect(server.fetching().fetcher.leftOver("figures", [two])).toEqual(["figures.csv"]);
  expect(server.fetching().fetcher.leftOver("another", [])).toEqual([]);
  rmSync(server.path("figures.csv"));
  expect(server.fetching().fetcher.leftOver("figures", [two])).toEqual([]);
});

test("two files of one name are not written over one another; the same file twice is fetched once", async () => {
  server.play(address, right(good));
  const { fetcher } = server.fetching();
  const [one, two] = await Promise.all([fetcher.file(wish), fetcher.file(wish)]);
  expect(two).toEqual(one);
  await expect(fetcher.file({ ...wish, address: `https://${host}/b`, name: "Figures.CSV" })).rejects.toThrow(
    "Another file of this run has the name “Figures.CSV” already",
  );
  expect(server.asked()).toHaveLength(1);
});

test("a clock that is wrong is said once, and an answer that lay on its way is no wrong clock", async () => {
  const at = Date.parse("2026-11-30T12:00:00Z");
  server.play(address, says(200, { date: "Mon, 30 Nov 2026 08:00:00 GMT", age: "14400" }, good.body));
  server.play(`https://${host}/b`, says(200, { date: "Tue, 01 Dec 2026 12:00:00 GMT" }, good.body));
  const { fetcher, warnings } = server.fetching({ now: () => at });
  await fetcher.file(wish);
  expect(warnings).toEqual([]);
  await fetcher.file({ ...wish, address: `https://${host}/b`, name: "b.csv" });
  expect(warnings).toEqual([
    "This machine's clock says 2026-11-30 12:00 UTC, that of figures.example.gov.uk 2026-12-01 12:00: one of them is wrong, and the times in manifest.json are by this machine's.",
  ]);
});

test("a text is asked for once, whoever wants it, and refused where it is a page, empty or too much", async () => {
  const list = `https://${host}/list.json`;
  server.play(list, says(200, {}, '\uFEFF{"a":"£"}'));
  const { fetcher } = server.fetching();
  expect(await Promise.all([fetcher.text(list), fetcher.text(list)])).toEqual(['{"a":"£"}', '{"a":"£"}']);
  expect(server.asked()).toHaveLength(1);
  await expect(fetcher.text(list, 5)).rejects.toThrow("larger than 5 bytes");
  server.play(`${list}?page`, signIn);
  await expect(fetcher.text(`${list}?page`)).rejects.toThrow("in place of the data");
  expect(await fetcher.text(`${list}?page`, undefined, { webPage: true })).toContain("<form>");
  server.play(`${list}?none`, says(200, {}, " "));
  await expect(fetcher.text(`${list}?none`)).rejects.toThrow("gave an empty answer");
});

test.each([
  "http://figures.example.gov.uk/",
  "https://example.com/",
  "figures",
  "https://a:b@figures.example.gov.uk/",
  "https://figures.example.gov.uk./",
])("an address that is none of the table's (%s) is not asked", async (other) => {
  await expect(server.fetching().fetcher.text(other)).rejects.toThrow(/not https|not among the hosts|is no address/);
  expect(server.asked()).toHaveLength(0);
});
