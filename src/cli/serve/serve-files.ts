import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

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

/** Serves the files of one folder, and nothing outside it. */
export function filesOf(folder: string, home: string): RequestListener {
  return (request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) return void response.writeHead(400).end();
    if (path === "/") return void response.writeHead(302, { location: home }).end();
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep)) return void response.writeHead(404).end();
    readFile(file).then(
      (body) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(body);
      },
      () => response.writeHead(404, { "content-type": "text/plain" }).end(`There is no ${path} here.`),
    );
  };
}

/** The path a request asks for; null when it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
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
