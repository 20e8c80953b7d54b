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
 * File names do not change between versions, so browsers must revalidate each time. Icons must have no Cache-Control at
 * all.
 */
export const cacheControl = "no-cache";
const checkedFiles = ["html", "js", "json", "xml"];

/** Whether a file must be revalidated at each use. */
export function isCheckedFile(path: string): boolean {
  return checkedFiles.some((ending) => path.endsWith(`.${ending}`));
}

/** Netlify and Cloudflare Pages. */
function underscoreHeaders(): string {
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([k, v]) => `  ${k}: ${v}`);
  const checked = checkedFiles.flatMap((ending) => [`/*.${ending}`, `  Cache-Control: ${cacheControl}`]);
  return ["/*", ...lines(everywhere), ...checked, ""].join("\n");
}

/** Azure Static Web Apps. */
function azureConfiguration(): string {
  const routes = [
    // Azure sends a Cache-Control of its own with everything; an empty one removes it.
    { route: "/assets/icons/*", headers: { "Cache-Control": "" } },
    { route: `/*.{${checkedFiles.join(",")}}`, headers: { "Cache-Control": cacheControl } },
  ];
  const configuration = {
    globalHeaders: everywhere,
    routes,
    mimeTypes: { ".json": "application/json", ".xml": "text/xml" },
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
    </staticContent>
  </system.webServer>
  <location path="assets/icons">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** nginx: to be included in the server block. */
function nginxConfiguration(): string {
  const add = Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# include this file in the server block that serves the add-in
${add.join("\n")}
location ~ \\.(${checkedFiles.join("|")})$ {
  # nginx drops the outer headers where a block adds its own
${add.map((line) => `  ${line}`).join("\n")}
  add_header Cache-Control "${cacheControl}";
}
`;
}

/** The header files by name, for all four kinds of host. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: underscoreHeaders(),
    "staticwebapp.config.json": azureConfiguration(),
    "web.config": iisConfiguration(),
    "nginx-headers.conf": nginxConfiguration(),
  };
}
