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
  expect(cached).toEqual(["/*.html", "/*.js", "/*.json", "/*.xml"]);
  expect(/location ~ (\S+) \{/.exec(file("nginx-headers.conf"))?.[1]).toBe("\\.(html|js|json|xml)$");
  const [all = "", icons = ""] = file("web.config").split('<location path="assets/icons">');
  expect(all).toContain('cacheControlMode="DisableCache"');
  expect(icons).toContain('cacheControlMode="NoControl"');
});

test("nginx repeats every header inside its block, where outer ones are dropped", () => {
  const [outer = "", inner = ""] = file("nginx-headers.conf").split("location ~");
  const names = (text: string): string[] => [...text.matchAll(/add_header (\S+)/g)].map((match) => match[1] as string);
  expect(names(inner)).toEqual(expect.arrayContaining(names(outer)));
});
