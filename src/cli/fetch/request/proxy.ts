import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { Agent, buildConnector } from "undici";
import { AskedWrongly } from "../../command-line.ts";
import { FetchTrouble } from "../fetcher.ts";
import { Hindrance } from "../hindrance.ts";
import { certificateTrouble } from "./network-trouble.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a host, as the environment says: HTTPS_PROXY, else HTTP_PROXY, but none for the hosts of NO_PROXY. Small
 * letters go before capitals, as with other programs. In NO_PROXY, “gov.uk” and “.gov.uk” both mean the host and all
 * below it; “*” means every host; a port may follow.
 *
 * @throws AskedWrongly for a proxy that is no address
 */
export function proxyFor(host: string, environment: Environment): URL | null {
  const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].find(
    (name) => (environment[name] ?? "").trim() !== "",
  );
  if (named === undefined || without(host, environment["no_proxy"] ?? environment["NO_PROXY"] ?? "")) return null;
  const value = (environment[named] as string).trim();
  // Councils often write “proxy.council.gov.uk:8080”.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy === null || proxy.hostname === "" || !["http:", "https:"].includes(proxy.protocol))
    throw new AskedWrongly(
      `${named} is set, but is not the address of an HTTP proxy, such as http://proxy.example.gov.uk:8080.`,
    );
  return proxy;
}

function without(host: string, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => {
      const [, name = "", port] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (entry === "*") return true;
      return name !== "" && (port ?? "443") === "443" && (host === name || host.endsWith(`.${name}`));
    });
}

/** Where connections are made: straight, or through the council's proxy. Undici's own gives no reason when one refuses. */
export function connections(environment: Environment, connect: number): Agent {
  const secure = buildConnector({ timeout: connect });
  return new Agent({
    connections: 1,
    connect: (options, callback) => {
      const proxy = proxyFor(options.hostname, environment);
      if (proxy === null) {
        secure(options, callback);
        return;
      }
      tunnel(proxy, options.hostname, connect).then(
        (httpSocket) => secure({ ...options, httpSocket }, callback),
        (error: unknown) => callback(error as Error, null),
      );
    },
  });
}

/** A way through the proxy to a host. @throws FetchTrouble with a sentence that names the proxy, never its password */
function tunnel(proxy: URL, host: string, timeout: number): Promise<Socket> {
  const name = proxy.host;
  const to = `${host}:443`;
  const headers: Record<string, string> = { host: to };
  if (proxy.username !== "") headers["proxy-authorization"] = basic(proxy);
  return new Promise((resolve, reject) => {
    const ask = proxy.protocol === "https:" ? httpsRequest : httpRequest;
    const asked = ask({
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port === "" ? (proxy.protocol === "https:" ? 443 : 80) : Number(proxy.port),
      method: "CONNECT",
      path: to,
      headers,
      agent: false,
      ...(proxy.protocol === "https:" ? { servername: proxy.hostname } : {}),
    });
    const timer = setTimeout(
      () => asked.destroy(new Hindrance(`The proxy ${name} does not answer. ${setIn}`)),
      timeout,
    );
    asked.once("close", () => clearTimeout(timer));
    asked.once("connect", ({ statusCode = 0 }, socket, head) => {
      clearTimeout(timer);
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refusedBy(name, host, statusCode));
    });
    asked.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error instanceof FetchTrouble ? error : unreachable(name, error));
    });
    asked.end();
  });
}

const setIn = "It is named in HTTPS_PROXY.";

function basic({ username, password }: URL): string {
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refusedBy(name: string, host: string, status: number): FetchTrouble {
  if (status === 407)
    return new FetchTrouble(
      `The proxy ${name} wants a name and a password (407): they go into HTTPS_PROXY as http://name:password@${name}. A sign-in by Windows account it has to be told by whoever runs it to leave out for this machine.`,
    );
  if (status === 429 || status >= 500)
    return new Hindrance(`The proxy ${name} could not reach ${host} (status ${status}).`);
  return new FetchTrouble(
    `The proxy ${name} does not let this machine reach ${host} (status ${status}): ask whoever runs it to allow that host.`,
  );
}

function unreachable(name: string, error: NodeJS.ErrnoException): FetchTrouble {
  const code = error.code ?? "";
  const certificate = certificateTrouble(code, `the proxy ${name}`, Date.now());
  if (certificate !== null) return new FetchTrouble(certificate);
  if (code === "ENOTFOUND") return new FetchTrouble(`There is no proxy ${name}. ${setIn}`);
  if (code === "ECONNREFUSED") return new FetchTrouble(`Nothing answers at the proxy ${name}. ${setIn}`);
  return new Hindrance(`The connection to the proxy ${name} broke (${code || error.message}). ${setIn}`);
}
