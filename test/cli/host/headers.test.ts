import { hostFiles } from "../../../src/cli/host/headers.ts";
import { isXmlFault, parseXml } from "../../../src/cli/check/manifest-rules/xml.ts";

const files = Object.entries(hostFiles());
const file = (name: string): string => hostFiles()[name] ?? "";
const framing =
  "frame-ancestors https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.office365.com " +
  "https://*.microsoft365.com https://*.sharepoint.com https://*.live.com https://teams.microsoft.com https://*.teams.microsoft.com";

test("Azure, Netlify and Cloudflare, nginx and IIS each have their file", () => {
  expect(files.map(([name]) => name)).toEqual([
    "_headers",
    "staticwebapp.config.json",
    "web.config",
    "nginx-headers.conf",
  ]);
});

test.each(files)("%s lets the pages of Microsoft 365 show the pane in a frame", (_name, text) => {
  expect(text).toContain(framing);
});

test.each(files)("%s does not send X-Frame-Options, which would leave the pane blank on the web", (_name, text) => {
  expect(text.replace('<remove name="X-Frame-Options" />', "")).not.toContain("X-Frame-Options");
});

test("IIS's file is XML and Azure's is JSON", () => {
  const web = parseXml(file("web.config"));
  expect(isXmlFault(web) ? web.message : web.name).toBe("configuration");
  expect(JSON.parse(file("staticwebapp.config.json"))).toHaveProperty("globalHeaders");
});

test("no image gets a Cache-Control, or Office would show a blank icon", () => {
  const azure = JSON.parse(file("staticwebapp.config.json")) as {
    routes: { route: string; headers: Record<string, string> }[];
  };
  expect(azure.routes[0]).toEqual({ route: "/assets/icons/*", headers: { "Cache-Control": "" } });
  const cached = file("_headers")
    .split("\n")
    .filter((_, line, lines) => lines[line + 1]?.includes("Cache-Control") === true);
  expect(cached).toEqual([...["/*.html", "/*.js", "/*.xml", "/functions.json", "/packs/index.json", "/assets/pack/*"]]);
  expect([...file("nginx-headers.conf").matchAll(/location ~ (\S+) \{/g)].map(([, files]) => files)).toEqual([
    '"/packs/[0-9a-f]{64}\\.json$"',
    "\\.(html|js|json|sha256|xml)$",
  ]);
  const [all = "", icons = ""] = file("web.config").split('<location path="assets/icons">');
  expect(all).toContain('cacheControlMode="DisableCache"');
  expect(icons).toContain('cacheControlMode="NoControl"');
});

test("nginx repeats every header inside its block, where outer ones are dropped", () => {
  const [outer = "", inner = ""] = file("nginx-headers.conf").split("location ~");
  const names = (text: string): string[] => [...text.matchAll(/add_header (\S+)/g)].map((match) => match[1] as string);
  expect(names(inner)).toEqual(expect.arrayContaining(names(outer)));
});

describe("an earlier pack, which has its fingerprint for a name, may be kept for ever", () => {
  const sha256 = "0123456789abcdef".repeat(4);
  const long = "public, max-age=31536000, immutable";
  const kept = hostFiles([sha256]);

  test("on Netlify and Cloudflare, where no second rule fits it", () => {
    const rules = (kept["_headers"] ?? "").split("\n/").map((rule) => rule.split("\n"));
    const fitting = rules.filter(([path = ""]) => /^(packs\/|\*\.json)/.test(path));
    expect(fitting.map(([path, header = ""]) => [path, header.trim()])).toEqual([
      ["packs/index.json", "Cache-Control: no-cache"],
      [`packs/${sha256}.json`, `Cache-Control: ${long}`],
    ]);
  });

  test("on Azure, whose first route that fits counts, but its index not", () => {
    const { routes } = JSON.parse(kept["staticwebapp.config.json"] ?? "") as {
      routes: { route: string; headers: Record<string, string> }[];
    };
    const first = (path: string) => routes.find(({ route }) => new RegExp(pattern(route)).test(path))?.headers;
    const pattern = (route: string): string =>
      `^${route
        .replace(/[.]/g, "\\.")
        .replace("*", ".*")
        .replace(/\{(.*)\}/, (_, endings: string) => `(${endings.replaceAll(",", "|")})`)}$`;
    expect(first(`/packs/${sha256}.json`)).toEqual({ "Cache-Control": long });
    expect(first("/packs/index.json")).toEqual({ "Cache-Control": "no-cache" });
    expect(first("/assets/pack/lof-pack.sha256")).toEqual({ "Cache-Control": "no-cache" });
  });

  test("on nginx, whose first block that fits counts, but its index and the newest not", () => {
    const blocks = [
      ...(kept["nginx-headers.conf"] ?? "").matchAll(/location ~ "?(\S+?)"? \{[^}]*Cache-Control "([^"]*)"/g),
    ];
    const sent = (path: string): string | undefined =>
      blocks.find(([, files = ""]) => new RegExp(files).test(path))?.[2];
    expect(sent(`/lof/packs/${sha256}.json`)).toBe(long);
    for (const path of ["/packs/index.json", "/assets/pack/lof-pack.json", "/assets/pack/lof-pack.sha256"])
      expect([path, sent(path)]).toEqual([path, "no-cache"]);
  });

  test("on IIS, but its index not", () => {
    const text = kept["web.config"] ?? "";
    expect(/<location path="packs">[^]*?cacheControlMode="(\w+)"/.exec(text)?.[1]).toBe("UseMaxAge");
    expect(/<location path="packs\/index.json">[^]*?cacheControlMode="(\w+)"/.exec(text)?.[1]).toBe("DisableCache");
  });
});

test("a fingerprint has an ending that hosts do not know, and must be served all the same", () => {
  expect(file("web.config")).toContain('fileExtension=".sha256" mimeType="text/plain"');
  expect(file("staticwebapp.config.json")).toContain('".sha256": "text/plain"');
});
