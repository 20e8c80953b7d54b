import type { Readable } from "node:stream";
import { request, type Dispatcher } from "undici";
import { FetchTrouble } from "../fetcher.ts";
import { Hindrance, quoted, Stopped, Unreachable } from "../hindrance.ts";
import { restSentence, type HostTurns } from "./host-turns.ts";
import { networkTrouble } from "./network-trouble.ts";
import type { Pace } from "../pace.ts";
import { ChunkQueue } from "./chunk-queue.ts";
import { retryAfter } from "./retry-after.ts";

/** What a server answered, before its body is read. */
export interface Answer {
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly address: URL;
  readonly header: (name: string) => string | null;
  /** Its bytes as they come; breaks off with a trouble when nothing comes for too long. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface Line {
  readonly dispatcher: Dispatcher;
  readonly turns: HostTurns;
  readonly pace: Pace;
  readonly stop: AbortSignal;
  /** The hosts that may be asked, in small letters. */
  readonly hosts: ReadonlySet<string>;
  readonly agent: string;
  /** Told of every answer; for what is odd about it. */
  readonly seen: (answer: Answer) => void;
}

const mostRedirects = 5;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks for an address, following redirects to hosts of the table only, and hands the answer to whoever uses it; its turn at
 * the host ends when they have read it.
 *
 * @throws FetchTrouble with a sentence; a Hindrance where another try may help
 */
export async function ask<T>(
  line: Line,
  address: string,
  headers: Readonly<Record<string, string>>,
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  let at = allowed(address, null, line.hosts);
  const been = new Set<string>();
  for (;;) {
    been.add(at.href);
    const here = at;
    const step = await line.turns.take(at.hostname, () => once(line, here, headers, use));
    if (!("to" in step)) return step.value;
    at = allowed(step.to, here, line.hosts);
    if (been.has(at.href)) throw new FetchTrouble(`${here.hostname} redirects in a circle.`);
    if (been.size > mostRedirects)
      throw new FetchTrouble(`${here.hostname} redirects more than ${mostRedirects} times.`);
  }
}

/** @throws FetchTrouble with a sentence where an address is none, not https, or of a host that is not in the table */
function allowed(address: string, from: URL | null, hosts: ReadonlySet<string>): URL {
  const led = from === null ? "" : `${from.hostname} redirects elsewhere. `;
  if (!URL.canParse(address, from?.href)) throw new FetchTrouble(`${led}“${quoted(address)}” is no address.`);
  const url = new URL(address, from?.href);
  url.hash = "";
  if (url.protocol !== "https:") throw new FetchTrouble(`${led}“${quoted(url.href)}” is not https: it was not asked.`);
  if (url.username !== "" || url.password !== "" || url.port !== "" || !hosts.has(url.hostname))
    throw new FetchTrouble(
      `${led}${quoted(url.host, 100)} is not among the hosts that are asked: nothing was fetched from it.`,
    );
  return url;
}

type Step<T> = { readonly to: string } | { readonly value: T };

/** One request. */
async function once<T>(
  { dispatcher, turns, pace, stop, agent, seen }: Line,
  at: URL,
  headers: Readonly<Record<string, string>>,
  use: (answer: Answer) => Promise<T>,
): Promise<Step<T>> {
  const host = at.hostname;
  const timer = new Deadline(stop);
  timer.set(
    pace.connect + pace.answer,
    () => new Hindrance(`${host} was asked, and gave no answer within ${inSeconds(pace.connect + pace.answer)}.`),
  );
  let body: Readable | null = null;
  try {
    const all = { "user-agent": agent, "accept-encoding": "identity", accept: "*/*", ...headers };
    const options = { dispatcher, headers: all, signal: timer.signal, headersTimeout: 0, bodyTimeout: 0 };
    const response = await request(at, options);
    body = response.body;
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const chunks = watched(body, timer, host, pace);
    const answer: Answer = { status: response.statusCode, address: at, header, chunks };
    seen(answer);
    if ([301, 302, 303, 307, 308].includes(answer.status)) return { to: whereTo(answer) };
    if (passing.has(answer.status)) throw later(answer, turns, pace);
    return { value: await use(answer) };
  } catch (error) {
    if (stop.aborted) throw new Stopped();
    const trouble = timer.trouble ?? networkTrouble(error, host, pace.now());
    throw body === null && trouble instanceof Hindrance ? new Unreachable(trouble.message) : trouble;
  } finally {
    timer.end();
    // What is left of a body is not read.
    body?.on("error", () => undefined).destroy();
  }
}

function whereTo({ address, status, header }: Answer): string {
  const to = header("location");
  if (to === null || to.trim() === "")
    throw new FetchTrouble(`${address.hostname} redirects (status ${status}) without saying where to.`);
  return to;
}

function later({ status, address, header }: Answer, turns: HostTurns, pace: Pace): FetchTrouble {
  const host = address.hostname;
  const wait = retryAfter(header("retry-after"), header("date"), pace.now());
  const what = status === 429 ? `${host} is asked too often` : `${host} has a fault of its own`;
  if (wait !== null) turns.rest(host, wait);
  if (wait !== null && wait > pace.longestWait)
    return new FetchTrouble(restSentence(host, wait, `${what} (status ${status})`));
  return new Hindrance(`${what} (status ${status}).`, wait);
}

function inSeconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} seconds`;
}

/** The chunks of a body, with a limit on the silence between two and on all together. */
function watched(body: Readable, timer: Deadline, host: string, pace: Pace): AsyncIterable<Uint8Array> {
  const ends = pace.ticks() + pace.whole;
  const heard = (): void =>
    timer.set(
      pace.silence,
      () => new Hindrance(`${host} stopped in the middle: nothing came for ${inSeconds(pace.silence)}.`),
    );
  heard();
  const queue = new ChunkQueue(body, heard);
  return (async function* () {
    for await (const chunk of queue.chunks()) {
      if (pace.ticks() > ends)
        throw new Hindrance(`${host} is too slow: after ${inSeconds(pace.whole)} not all had come.`);
      yield chunk;
    }
  })();
}

/** Ends a request after a time, or when the officer stops the command. */
class Deadline {
  readonly #control = new AbortController();
  readonly #stop: AbortSignal;
  #timer: NodeJS.Timeout | undefined;
  #over = false;
  /** Why it was ended, where time ran out. */
  trouble: FetchTrouble | null = null;

  constructor(stop: AbortSignal) {
    this.#stop = stop;
    stop.addEventListener("abort", this.#stopped);
    if (stop.aborted) this.#stopped();
  }

  get signal(): AbortSignal {
    return this.#control.signal;
  }

  /** In place of the time set before. */
  set(milliseconds: number, trouble: () => FetchTrouble): void {
    clearTimeout(this.#timer);
    if (this.#over) return;
    this.#timer = setTimeout(() => {
      this.trouble = trouble();
      this.#control.abort();
    }, milliseconds);
  }

  end(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#stop.removeEventListener("abort", this.#stopped);
  }

  readonly #stopped = (): void => this.#control.abort();
}
