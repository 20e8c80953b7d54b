import { createServer, type OutgoingHttpHeaders, type RequestListener } from "node:http";
import { hostFaults } from "../../src/cli/host/header-faults.ts";
import { runNode } from "../../src/cli/run-command.ts";
import { listen } from "../../src/cli/serve/serve-files.ts";

/** Written out here, not taken from the policy: a council's host as it should be. */
const ours: OutgoingHttpHeaders = {
  "content-security-policy":
    "frame-ancestors https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.office365.com " +
    "https://*.microsoft365.com https://*.sharepoint.com https://*.live.com https://teams.microsoft.com https://*.teams.microsoft.com",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "access-control-allow-origin": "*",
};
const kinds: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
};

function headersOf(path: string): OutgoingHttpHeaders {
  const ending = path.split(".").at(-1) ?? "";
  const type = { ...ours, "content-type": kinds[ending] ?? "text/plain" };
  return ending === "png" ? type : { ...type, "cache-control": "no-cache" };
}

const [newest, earlier] = ["a".repeat(64), "b".repeat(64)];

/** The texts of a host that has an earlier pack. */
function withPacks(path: string, published = newest): { text?: string } {
  const pack = (sha256: string, built: string) => ({ sha256, built, edition: "2026-07-01" });
  const index = {
    newest: pack(newest, "2026-11-30"),
    packs: [{ ...pack(earlier, "2026-07-01"), format: 2, bytes: 1 }],
  };
  if (path === "/packs/index.json") return { text: JSON.stringify(index) };
  return path.endsWith(".sha256") ? { text: `${published}  lof-pack.json\n` } : {};
}

/** What the command says of a host, and its exit. */
async function checked(
  answer: (path: string) => { status?: number; headers: OutgoingHttpHeaders; text?: string },
): Promise<{
  ok: boolean;
  output: string;
  asked: readonly string[];
}> {
  const asked: string[] = [];
  const listener: RequestListener = ({ url = "" }, response) => {
    asked.push(url);
    const { status = 200, headers, text = "x" } = answer(url);
    response.writeHead(status, headers).end(text);
  };
  const server = createServer(listener);
  const port = await listen(server, 0);
  try {
    return { ...(await runNode(["src/cli/check-host.ts", `http://localhost:${port}/`])), asked };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const told = (path: string, headers: Record<string, string>): string[] =>
  hostFaults([
    { path, status: 200, headers: new Headers({ ...(headersOf(path) as Record<string, string>), ...headers }) },
  ]).map(({ fault }) => fault);

jest.setTimeout(60_000);

test("a host with the headers of the build has no fault, and is asked for every file of the manifest", async () => {
  const { ok, output, asked } = await checked((path) => ({ headers: headersOf(path), ...withPacks(path) }));
  expect(output.trim()).toBe("17 files are there, with the headers that Office needs.");
  expect(ok).toBe(true);
  expect(asked).toEqual(
    expect.arrayContaining(["/functions.js", "/functions.json", "/taskpane.html", "/assets/icons/icon-80.png"]),
  );
  expect(asked).toEqual(
    // Without the fingerprint no page takes the pack.
    expect.arrayContaining(["/assets/pack/lof-pack.json", "/assets/pack/lof-pack.sha256"]),
  );
  expect(asked).toEqual(expect.arrayContaining(["/packs/index.json", `/packs/${earlier}.json`]));
});

test("earlier packs that the index names and the host lacks, and an index of other figures, are faults", async () => {
  const lacking = await checked((path) =>
    path === `/packs/${earlier}.json`
      ? { status: 404, headers: {} }
      : { headers: headersOf(path), ...withPacks(path, "c".repeat(64)) },
  );
  expect(lacking.ok).toBe(false);
  expect(lacking.output).toContain(`The file is not there (404). Upload the whole of dist/.\n  packs/${earlier}.json`);
  expect(lacking.output).toContain("It names other figures as the newest than those in assets/pack/.");
});

test("an earlier pack may be kept for ever, the index and the fingerprint may not", () => {
  const long = { "cache-control": "public, max-age=31536000, immutable" };
  expect(told(`packs/${earlier}.json`, long)).toEqual([]);
  expect(told(`packs/${earlier}.json`, {})).toEqual([]);
  for (const path of ["packs/index.json", "assets/pack/lof-pack.json", "assets/pack/lof-pack.sha256"])
    expect([path, told(path, long)]).toEqual([path, [expect.stringMatching(/old files may stay in use/)]]);
});

test("a host not set up for Office gets each fault once, with the files that have it", async () => {
  const { ok, output } = await checked((path) =>
    path === "/help.html"
      ? { status: 404, headers: {} }
      : {
          headers: {
            "content-type": path.endsWith(".json") ? "text/plain" : headersOf(path)["content-type"],
            "x-frame-options": "SAMEORIGIN",
            "cache-control": "max-age=3600",
          },
        },
  );
  expect(ok).toBe(false);
  expect(output).toContain("The file is not there (404). Upload the whole of dist/.\n  help.html");
  expect(output).toContain("X-Frame-Options is sent (SAMEORIGIN)");
  expect(output.match(/X-Frame-Options/g)).toHaveLength(1);
  expect(output).toContain(
    "Content-Type is “text/plain”; it has to be application/json.\n  functions.json, assets/pack/lof-pack.json",
  );
  expect(output).toContain("Access-Control-Allow-Origin is missing; it has to be “*”.");
  expect(output).toContain("names no frame-ancestors");
  expect(output).toMatch(/Office shows a blank icon\. Take it off\.\n {2}assets\/icons\/icon-\d+\.png/);
  expect(output).toMatch(/old files may stay in use after an update\. Send “no-cache”\.\n.*functions\.js/);
});

test("without a proper address nothing is asked", async () => {
  for (const address of ["", "http://council.example", "council.example"]) {
    const { ok, output } = await runNode(["src/cli/check-host.ts", address]);
    expect([address, ok]).toEqual([address, false]);
    expect(output).toContain("Give the address");
  }
});

test("a framing list that leaves out one of Microsoft's hosts names it", () => {
  const short = String(ours["content-security-policy"]).replace(" https://*.office.com", "");
  expect(told("taskpane.html", { "content-security-policy": short })).toEqual([
    "frame-ancestors shuts out https://*.office.com: the pane may stay blank there. Add them.",
  ]);
});

test("of two policies both hold: one that shuts everybody out is found", () => {
  const both = `${String(ours["content-security-policy"])}, frame-ancestors 'self'`;
  expect(told("taskpane.html", { "content-security-policy": both })[0]).toMatch(/^frame-ancestors shuts out https/);
});

test("a policy that keeps Office's script out is found", () => {
  const strict = `${String(ours["content-security-policy"])}; script-src 'self'`;
  expect(told("taskpane.html", { "content-security-policy": strict })[0]).toContain("keeps scripts of");
  expect(told("taskpane.html", { "content-security-policy": `${strict} https://appsforoffice.microsoft.com` })).toEqual(
    [],
  );
});

test("a host that redirects and one that does not answer are distinguished", () => {
  const answer = (status: number | string): string =>
    hostFaults([{ path: "help.html", status, headers: new Headers({ location: "/login" }) }])[0]?.fault ?? "";
  expect(answer(302)).toContain("sends the reader on to /login");
  expect(answer("connect ECONNREFUSED")).toBe("No answer: connect ECONNREFUSED");
});
