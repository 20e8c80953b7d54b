import { proxyFor } from "../../../../src/cli/fetch/request/proxy.ts";

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
