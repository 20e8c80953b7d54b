/**
 * The headers a web host has to send with our files, in the format of each kind of host. `npm run build` writes them
 * into the build, so that deploying means copying one folder.
 */

/**
 * Which pages may show the pane in a frame: Excel on the web does. Only a header can allow it, and `X-Frame-Options`
 * would forbid it, so a host must not send that.
 */
export const frameAncestors: readonly string[] = [
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

/** Sent with every file. */
export const everywhere: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `frame-ancestors ${frameAncestors.join(" ")}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // On some platforms Excel loads functions, their list and the figures from a page of its own.
  "Access-Control-Allow-Origin": "*",
};

/**
 * Names of most files do not change between versions, so browsers must revalidate each time: which figures are the newest
 * is never taken from an old copy. Icons must have no Cache-Control at all. An earlier pack has its fingerprint for a
 * name, so that it can never become another.
 */
export const cacheControl = "no-cache";
const forEver = "public, max-age=31536000, immutable";
const checkedFiles = ["html", "js", "json", "sha256", "xml"];

/** Whether a file must be revalidated at each use. */
export function isCheckedFile(path: string): boolean {
  return !isKeptPack(path) && checkedFiles.some((ending) => path.endsWith(`.${ending}`));
}

/** Whether a file is an earlier pack, named by its fingerprint. */
function isKeptPack(path: string): boolean {
  return /(^|\/)packs\/[0-9a-f]{64}\.json$/.test(path);
}

/** At most so many packs have a rule of their own: Cloudflare Pages takes 100 rules. Others are revalidated, no worse. */
const mostRules = 50;

/**
 * Netlify and Cloudflare Pages. Where two rules fit a file they send both values, so no two may: packs have one each, and
 * the JSON files that change are named.
 */
function underscoreHeaders(kept: readonly string[]): string {
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([k, v]) => `  ${k}: ${v}`);
  const endings = checkedFiles.filter((ending) => ending !== "json" && ending !== "sha256").map((one) => `/*.${one}`);
  const checked = [...endings, "/functions.json", "/packs/index.json", "/assets/pack/*"];
  const cached = (paths: readonly string[], value: string) =>
    paths.flatMap((one) => [one, `  Cache-Control: ${value}`]);
  const packs = kept.slice(0, mostRules).map((sha256) => `/packs/${sha256}.json`);
  return ["/*", ...lines(everywhere), ...cached(checked, cacheControl), ...cached(packs, forEver), ""].join("\n");
}

/** Azure Static Web Apps, which goes by the first route that fits. */
function azureConfiguration(): string {
  const routes = [
    // Azure sends a Cache-Control of its own with everything; an empty one removes it.
    { route: "/assets/icons/*", headers: { "Cache-Control": "" } },
    { route: "/packs/index.json", headers: { "Cache-Control": cacheControl } },
    { route: "/packs/*", headers: { "Cache-Control": forEver } },
    { route: `/*.{${checkedFiles.join(",")}}`, headers: { "Cache-Control": cacheControl } },
  ];
  const configuration = {
    globalHeaders: everywhere,
    routes,
    mimeTypes: { ".json": "application/json", ".sha256": "text/plain", ".xml": "text/xml" },
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** Internet Information Services. */
function iisConfiguration(): string {
  const add = (name: string, value: string): string => `        <add name="${name}" value="${value}" />`;
  const headers = Object.entries(everywhere).map(([name, value]) => add(name, value));
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <!-- sends "Cache-Control: no-cache" -->
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <!-- IIS serves no file whose ending it does not know -->
      <remove fileExtension=".sha256" />
      <mimeMap fileExtension=".sha256" mimeType="text/plain" />
    </staticContent>
  </system.webServer>
  <location path="assets/icons">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="packs">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="packs/index.json">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** nginx: to be included in the server block. Of blocks that fit a file the first counts. */
function nginxConfiguration(): string {
  const add = Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const block = (files: string, value: string): string => `location ~ ${files} {
  # nginx drops the outer headers where a block adds its own
${add.map((line) => `  ${line}`).join("\n")}
  add_header Cache-Control "${value}";
}
`;
  return `# include this file in the server block that serves the add-in
${add.join("\n")}
${block('"/packs/[0-9a-f]{64}\\.json$"', forEver)}${block(`\\.(${checkedFiles.join("|")})$`, cacheControl)}`;
}

/**
 * The header files by name, for all four kinds of host.
 *
 * @param kept fingerprints of the earlier packs that are in the build
 */
export function hostFiles(kept: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    _headers: underscoreHeaders(kept),
    "staticwebapp.config.json": azureConfiguration(),
    "web.config": iisConfiguration(),
    "nginx-headers.conf": nginxConfiguration(),
  };
}
