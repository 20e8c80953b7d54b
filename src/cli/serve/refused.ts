import type { IncomingMessage } from "node:http";

/** A request that is not answered with a file: the status, and why, in a sentence. */
export interface Refused {
  readonly status: 400 | 403 | 404 | 405 | 414 | 421;
  readonly why: string;
}

const ownNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
const longestAddress = 2_000;

/**
 * Why a request is not answered; null where it may be. A page from elsewhere can lead its own name to this machine
 * ("DNS rebinding") and would then read what is served here: only our own names are answered.
 *
 * @param port the one that is listened on
 */
export function refusal(request: IncomingMessage, port: number): Refused | null {
  const { method = "", url = "" } = request;
  if (!isOwnHost(request.headers.host, port)) return { status: 421, why: `Only localhost:${port} is answered here.` };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, why: `${method} is not answered, only GET and HEAD.` };
  if (url.length > longestAddress) return { status: 414, why: "The address is too long." };
  const path = pathOf(url);
  if (path === null) return { status: 400, why: "The address cannot be read." };
  // Also after a backslash, which is a folder's sign on Windows.
  if (/(?:^|[\\/])\./.test(path)) return { status: 404, why: "There is no such file here." };
  return null;
}

/** The path that a request asks for, decoded; null where it cannot be. */
export function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/** Browsers leave the usual port out; requests before HTTP/1.1 may name no host, and no browser sends those. */
function isOwnHost(host: string | undefined, port: number): boolean {
  if (host === undefined) return true;
  const [, name = "", given = ""] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? [];
  return ownNames.has(name) && (given === String(port) || (given === "" && (port === 80 || port === 443)));
}
