import { cacheControl, everywhere, frameAncestors, isCheckedFile } from "./headers.ts";

/** A host's answer to a request for one of our files. */
export interface HostAnswer {
  /** The file's path below the address: "functions.js". */
  readonly path: string;
  /** The status, or why there was no answer at all. */
  readonly status: number | string;
  readonly headers: Pick<Headers, "get">;
}

/** A fault as a sentence, and the files that have it. */
export interface HostFault {
  readonly fault: string;
  readonly paths: readonly string[];
}

/** The content types allowed for each kind of file. A script served with any other type does not run. */
const contentTypes: Readonly<Record<string, readonly string[]>> = {
  html: ["text/html"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  png: ["image/png"],
};
const microsoft = "https://appsforoffice.microsoft.com";

/** Checks a host's answers against `headers.ts`; each fault once, the most serious first. */
export function hostFaults(answers: readonly HostAnswer[]): readonly HostFault[] {
  const found = new Map<string, string[]>();
  for (const answer of answers)
    for (const fault of faultsOf(answer)) found.set(fault, [...(found.get(fault) ?? []), answer.path]);
  return [...found].map(([fault, paths]) => ({ fault, paths }));
}

function faultsOf({ path, status, headers }: HostAnswer): string[] {
  if (typeof status === "string") return [`No answer: ${status}`];
  if (status >= 300 && status < 400)
    return [
      `The host sends the reader on to ${headers.get("location") ?? "another place"}. Give the address where the files are.`,
    ];
  if (status !== 200) return [`The file is not there (${status}). Upload the whole of dist/.`];
  return [
    ...contentType(path, headers.get("content-type")),
    ...framing(headers.get("x-frame-options"), headers.get("content-security-policy")),
    ...plain(headers),
    ...caching(path, headers.get("cache-control")),
  ];
}

function contentType(path: string, sent: string | null): string[] {
  const wanted = contentTypes[path.split(".").at(-1) ?? ""];
  const kind = sent?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (wanted === undefined || wanted.includes(kind)) return [];
  return [`Content-Type is ${kind === "" ? "missing" : `“${kind}”`}; it has to be ${wanted[0] ?? ""}.`];
}

/** Every policy in a header applies, so each one about frames or scripts has to allow Microsoft's. */
function framing(frameOptions: string | null, header: string | null): string[] {
  const policies = (header ?? "").split(",").map(directives);
  const framed = policies.flatMap((policy) => policy.get("frame-ancestors") ?? []);
  const shutOut = policies.flatMap((policy) => {
    const allowed = policy.get("frame-ancestors");
    return allowed === undefined || allowed.includes("*") ? [] : frameAncestors.filter((one) => !allowed.includes(one));
  });
  const scripts = policies.some((policy) => {
    const allowed = policy.get("script-src") ?? policy.get("default-src");
    return allowed !== undefined && !allowed.includes(microsoft);
  });
  return [
    ...(frameOptions === null
      ? []
      : [`X-Frame-Options is sent (${frameOptions}): the pane stays blank in Excel on the web. Take it off.`]),
    ...(framed.length === 0
      ? ["Content-Security-Policy names no frame-ancestors, so any page may show the pane in a frame. Add ours."]
      : []),
    ...(shutOut.length === 0
      ? []
      : [`frame-ancestors shuts out ${[...new Set(shutOut)].join(" ")}: the pane may stay blank there. Add them.`]),
    ...(scripts
      ? [`Content-Security-Policy keeps scripts of ${microsoft} out, and Office's own is one. Allow it.`]
      : []),
  ];
}

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...values]) => [name.toLowerCase(), values] as const),
  );
}

/** The headers whose value has to be exactly ours. */
function plain(headers: HostAnswer["headers"]): string[] {
  return Object.entries(everywhere).flatMap(([name, wanted]) => {
    const sent = headers.get(name);
    if (name === "Content-Security-Policy" || sent?.toLowerCase() === wanted.toLowerCase()) return [];
    return [`${name} is ${sent === null ? "missing" : `“${sent}”`}; it has to be “${wanted}”.`];
  });
}

function caching(path: string, sent: string | null): string[] {
  if (path.endsWith(".png"))
    return sent === null ? [] : [`Cache-Control is sent (${sent}): Office shows a blank icon. Take it off.`];
  if (!isCheckedFile(path) || /\bno-(cache|store)\b/i.test(sent ?? "")) return [];
  return [
    `Cache-Control is ${sent === null ? "missing" : `“${sent}”`}: old files may stay in use after an update. Send “${cacheControl}”.`,
  ];
}
