import { readFile, realpath } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathOf, type Refused, refusal } from "./refused.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** The port is already in use. The message says which port, and what to do. */
export class PortInUse extends Error {
  constructor(readonly port: number) {
    const again = process.platform === "win32" ? `set PORT=${port + 1}&& npm start` : `PORT=${port + 1} npm start`;
    super(`Port ${port} is in use by another program. End that one, or choose another port: ${again}`);
  }
}

/**
 * Serves the files of one folder: nothing outside it, nothing that a link in it leads to elsewhere, no list of a folder,
 * no file or folder whose name begins with a dot. Each refusal says why.
 */
export function filesOf(folder: string, home: string): RequestListener {
  return (request, response) => {
    const refuse = ({ status, why }: Refused): void => {
      const body = `${why}\n`;
      response.writeHead(status, {
        "content-type": "text/plain; charset=utf-8",
        "content-length": Buffer.byteLength(body),
        ...(status === 405 && { allow: "GET, HEAD" }),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const refused = refusal(request, request.socket.localPort ?? 0);
    if (refused !== null) return refuse(refused);
    const path = pathOf(request.url ?? "/") ?? "/";
    if (path === "/") return void response.writeHead(302, { location: home }).end();
    readWithin(folder, path.endsWith("/") ? `${path}index.html` : path).then(
      (body) => {
        const type = types[extname(path)] ?? (path.endsWith("/") ? types[".html"] : "application/octet-stream");
        response.writeHead(200, { "content-type": type, "content-length": body.length, "cache-control": "no-cache" });
        response.end(request.method === "HEAD" ? undefined : body);
      },
      () => refuse({ status: 404, why: `There is no ${path} here.` }),
    );
  };
}

/** A file of a folder; rejects for any other, wherever links lead. */
async function readWithin(folder: string, path: string): Promise<Buffer> {
  const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, normalize(path)))]);
  if (!file.startsWith(home + sep)) throw new Error(`${path} is not within ${folder}`);
  return readFile(file);
}

/**
 * Listens on this machine only.
 *
 * @param port 0 for any free one
 * @returns the actual port
 * @throws PortInUse
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new PortInUse(port) : error),
    );
    server.listen(port, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Serves a folder over http; `close` ends it with all its connections. */
export async function serveFiles(
  folder: string,
  home: string,
  port = 0,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer(filesOf(folder, home));
  server.on("clientError", ({ code }: NodeJS.ErrnoException, socket) => {
    // More than Node reads of a request before its body, which with us is an address.
    const status = code === "HPE_HEADER_OVERFLOW" ? "414 URI Too Long" : "400 Bad Request";
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  const actual = await listen(server, port);
  return {
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
