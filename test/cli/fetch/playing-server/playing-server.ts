import { createServer as httpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as httpsServer } from "node:https";
import { connect, type AddressInfo, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext, type SecureContext } from "node:tls";
import { certificateFor, makeAuthority, validNow, type Authority, type Validity } from "./certificates.ts";

/** A request as it came, with how many of the same path came before it. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly before: number;
  /** How many requests to the same host were open, this one among them. */
  readonly open: number;
}

/** How a path is answered. */
export type Play = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

export interface Playing {
  readonly authority: Authority;
  /** https, for every host that has a play. */
  readonly port: number;
  /** For HTTPS_PROXY. */
  readonly proxy: string;
  readonly asked: Asked[];
  /** What the proxy was asked for: “host:443”. */
  readonly tunnels: string[];
  readonly tunnelHeaders: readonly Asked["headers"][];
  /** Changes what is played from now on at an address, or at a host for all addresses that nothing else is played at. */
  readonly play: (address: string, play: Play) => void;
  /** How the proxy answers in place of making a way; null for as it should. */
  refuse: string | null;
  /** Certificates of a host are valid so long. */
  readonly valid: (host: string, validity: Validity) => void;
  /** A host shows the certificate of another. */
  readonly shows: (host: string, other: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * A server on this machine that plays every host it is asked to, and the proxy that leads there: a command with its
 * HTTPS_PROXY and, as NODE_EXTRA_CA_CERTS, its authority's certificate asks nobody else.
 */
export async function playingServer(): Promise<Playing> {
  const authority = makeAuthority();
  const plays = new Map<string, Play>();
  const [asked, tunnels, tunnelHeaders]: [Asked[], string[], Asked["headers"][]] = [[], [], []];
  const open = new Map<string, number>();
  const sockets = new Set<Duplex>();
  const validities = new Map<string, Validity>();
  const shown = new Map<string, string>();
  const contexts = new Map<string, SecureContext>();
  const contextOf = (name: string): SecureContext => {
    const host = shown.get(name) ?? name;
    const context =
      contexts.get(host) ?? createSecureContext(certificateFor(host, authority, validities.get(host) ?? validNow()));
    contexts.set(host, context);
    return context;
  };
  const secure = httpsServer(
    { ...certificateFor("localhost", authority), SNICallback: (name, done) => done(null, contextOf(name)) },
    (request, response) => {
      const host = request.headers.host ?? "";
      const path = request.url ?? "";
      const now = (open.get(host) ?? 0) + 1;
      open.set(host, now);
      response.once("close", () => open.set(host, (open.get(host) ?? 1) - 1));
      const before = asked.filter((one) => one.host === host && one.path === path).length;
      const one = { host, path, headers: request.headers, before, open: now };
      asked.push(one);
      const play = plays.get(`https://${host}${path}`) ?? plays.get(`https://${host}`);
      if (play !== undefined) play(one, response, request);
      else response.writeHead(404).end("nothing here");
    },
  );
  const playing: { refuse: string | null } = { refuse: null };
  const proxy = httpServer((_, response) => response.writeHead(405).end());
  proxy.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => undefined);
    tunnels.push(request.url ?? "");
    tunnelHeaders.push(request.headers);
    if (playing.refuse !== null) {
      socket.end(playing.refuse);
      return;
    }
    const way = connect((secure.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      way.write(head);
      way.pipe(socket).pipe(way);
    });
    way.on("error", () => socket.destroy());
    socket.on("close", () => way.destroy());
  });
  for (const server of [secure, proxy] as Server[])
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.once("close", () => sockets.delete(socket));
    });
  secure.on("tlsClientError", () => undefined);
  await listening(secure);
  await listening(proxy);
  return Object.assign(playing, {
    ...{ authority, asked, tunnels, tunnelHeaders },
    port: (secure.address() as AddressInfo).port,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    play: (address: string, play: Play) => void plays.set(address, play),
    valid: (host: string, validity: Validity) => void validities.set(host, validity),
    shows: (host: string, other: string) => void shown.set(host, other),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  });
}

function listening(server: Server | ReturnType<typeof httpsServer>): Promise<void> {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done()));
}
