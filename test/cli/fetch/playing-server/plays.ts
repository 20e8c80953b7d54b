import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Play } from "./playing-server.ts";

/** A file of a publisher. */
export interface Published {
  readonly body: Buffer | string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** As it should be: 200, 304 to who has it, and parts to who asks for the rest. */
export function right({ body, etag, lastModified }: Published): Play {
  const bytes = Buffer.from(body);
  const edition = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { "last-modified": lastModified }),
  };
  return ({ headers }, response) => {
    const known = headers["if-none-match"] ?? null;
    const since = headers["if-modified-since"] ?? null;
    if (known === null ? since !== null && since === lastModified : known === etag) {
      response.writeHead(304, edition).end();
      return;
    }
    const [, from] = /^bytes=(\d+)-$/.exec(String(headers["range"] ?? "")) ?? [];
    const same = [etag, lastModified].includes(String(headers["if-range"] ?? ""));
    if (from !== undefined && same) {
      const rest = bytes.subarray(Number(from));
      const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
      response.writeHead(206, { ...edition, "content-range": range, "content-length": rest.length }).end(rest);
      return;
    }
    response.writeHead(200, { ...edition, "content-length": bytes.length }).end(bytes);
  };
}

/** One way the first so many times, then another. */
export function first(times: number, play: Play, then: Play): Play {
  return (asked, response, request) => (asked.before < times ? play : then)(asked, response, request);
}

/** So many bytes of a file, then the connection breaks. */
export function cutOff({ body, etag, lastModified }: Published, after: number): Play {
  const bytes = Buffer.from(body);
  return (_, response) => {
    response.writeHead(200, {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { "last-modified": lastModified }),
      "content-length": bytes.length,
    });
    response.write(bytes.subarray(0, after), () => setTimeout(() => response.socket?.destroy(), 20));
  };
}

/** A status with headers and a text. */
export function says(status: number, headers: Readonly<Record<string, string>> = {}, body = ""): Play {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** A little, and then nothing any more. */
export function stops(beginning = "area,"): Play {
  return (_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write(beginning);
  };
}

export const never: Play = () => undefined;

const signInPage = `<!DOCTYPE html><html><head><title>Sign in to the council's network</title></head><body><form></form></body></html>`;

export const signIn: Play = says(200, { "content-type": "text/html" }, signInPage);

/** Something small that becomes large when it is unpacked. */
export function bomb(bytes: number): Play {
  const packed = gzipSync(Buffer.alloc(bytes, "a"));
  return (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(packed);
}

export function endless(): Play {
  const chunk = Buffer.alloc(65_536, "a");
  return (_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    response.on("error", () => undefined);
    more();
  };
}

export function sha256(body: Buffer | string): string {
  return createHash("sha256").update(body).digest("hex");
}
