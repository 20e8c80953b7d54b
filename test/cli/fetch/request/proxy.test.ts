import { request } from "undici";
import { FetchTrouble } from "../../../../src/cli/fetch/fetcher.ts";
import { Hindrance } from "../../../../src/cli/fetch/hindrance.ts";
import { networkTrouble } from "../../../../src/cli/fetch/request/network-trouble.ts";
import { connections, proxyFor } from "../../../../src/cli/fetch/request/proxy.ts";
import { playingServer, type Playing } from "../playing-server/playing-server.ts";

const proxy = "http://proxy.example.gov.uk:8080";
const via = (environment: Record<string, string>, host = "www.ons.gov.uk"): string | null =>
  proxyFor(host, environment)?.href ?? null;

test.each([
  [{}, null],
  [{ HTTPS_PROXY: "" }, null],
  [{ HTTPS_PROXY: proxy }, `${proxy}/`],
  [{ https_proxy: proxy, HTTPS_PROXY: "http://other:1" }, `${proxy}/`],
  [{ HTTPS_PROXY: " ", HTTP_PROXY: proxy }, `${proxy}/`],
  [{ HTTPS_PROXY: "proxy.example.gov.uk:8080" }, `${proxy}/`],
  [{ HTTPS_PROXY: "https://proxy.example.gov.uk" }, "https://proxy.example.gov.uk/"],
])("the proxy of %j is %j", (environment, expected) => {
  expect(via(environment as Record<string, string>)).toBe(expected);
});

test.each([
  ["www.ons.gov.uk", false],
  ["ons.gov.uk", false],
  [".ons.gov.uk", false],
  ["*.gov.uk", false],
  ["*", false],
  ["localhost, WWW.ONS.GOV.UK", false],
  ["localhost www.ons.gov.uk:443", false],
  ["www.ons.gov.uk:8443", true],
  ["s.gov.uk", true],
  ["fingertips.phe.org.uk", true],
  ["", true],
  [",", true],
])("with NO_PROXY “%s” the proxy is asked: %s", (noProxy, asked) => {
  expect(via({ HTTPS_PROXY: proxy, NO_PROXY: noProxy }) !== null).toBe(asked);
});

test.each(["socks5://proxy:1080", "http://", "http://pro xy", "ftp://proxy"])(
  "%s is no proxy, and its text is not told",
  (value) => {
    expect(() => via({ HTTPS_PROXY: value })).toThrow(
      "HTTPS_PROXY is set, but is not the address of an HTTP proxy, such as http://proxy.example.gov.uk:8080.",
    );
  },
);

describe("what a proxy that is no way out says for itself", () => {
  let playing: Playing;
  beforeAll(async () => void (playing = await playingServer()));
  afterAll(() => playing.close());

  async function refusal(address: string, answer: string | null): Promise<FetchTrouble> {
    playing.refuse = answer;
    playing.tunnels.splice(0);
    const dispatcher = connections({ HTTPS_PROXY: address }, 60_000);
    try {
      return await request("https://www.gov.uk/", { dispatcher }).then(
        () => new FetchTrouble("It answered."),
        (error: unknown) => networkTrouble(error, "www.gov.uk", 0),
      );
    } finally {
      await dispatcher.destroy();
    }
  }

  test.each([
    [403, "does not let this machine reach www.gov.uk (status 403)", false],
    [502, "could not reach www.gov.uk (status 502)", true],
    [407, "wants a name and a password (407)", false],
    [302, "does not let this machine reach www.gov.uk (status 302)", false],
  ])("status %s", async (status, sentence, again) => {
    const trouble = await refusal(playing.proxy, `HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    expect(trouble.message).toContain(sentence);
    expect(trouble instanceof Hindrance).toBe(again);
    expect(playing.tunnels).toEqual(["www.gov.uk:443"]);
  });

  test("one that hangs up is asked once", async () => {
    const trouble = await refusal(playing.proxy, "");
    expect(trouble.message).toMatch(/^The connection to the proxy 127\.0\.0\.1:\d+ broke/);
    expect(playing.tunnels).toHaveLength(1);
  });

  test("one that does not exist is named, without its password", async () => {
    const trouble = await refusal("http://name:secret@127.0.0.1:9", null);
    expect(trouble.message).toBe("Nothing answers at the proxy 127.0.0.1:9. It is named in HTTPS_PROXY.");
  });

  test("a host whose certificate nobody vouches for is said to be so, and where NODE_EXTRA_CA_CERTS leads", async () => {
    const before = process.env["NODE_EXTRA_CA_CERTS"];
    try {
      delete process.env["NODE_EXTRA_CA_CERTS"];
      expect((await refusal(playing.proxy, null)).message).toMatch(
        /^The certificate of www\.gov\.uk is not trusted\. .*NODE_EXTRA_CA_CERTS has to name the file/,
      );
      process.env["NODE_EXTRA_CA_CERTS"] = "/absent/council.pem";
      expect((await refusal(playing.proxy, null)).message).toContain(
        "NODE_EXTRA_CA_CERTS names “/absent/council.pem”, and there is no such file.",
      );
    } finally {
      if (before === undefined) delete process.env["NODE_EXTRA_CA_CERTS"];
      else process.env["NODE_EXTRA_CA_CERTS"] = before;
    }
  });
});
