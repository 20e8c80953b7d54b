import { Agent, buildConnector } from "undici";
import { politePace, type Pace } from "../../../../src/cli/fetch/pace.ts";
import { PoliteFetcher } from "../../../../src/cli/fetch/polite-fetcher.ts";
import type { Playing } from "./playing-server.ts";

/** A pace in which waiting takes no time, but is counted. */
function playedPace(changes: Partial<Pace> = {}): Pace & { readonly waits: number[] } {
  const waits: number[] = [];
  let ahead = 0;
  return {
    ...politePace,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      ahead += milliseconds;
    },
    ticks: () => ahead,
    ...changes,
    waits,
  };
}

/** The fetcher, led straight to the playing server, whatever host it asks. */
export function straightFetcher(
  playing: Playing,
  folder: string,
  hosts: readonly string[],
  changes: Partial<Pace> = {},
  stop: AbortSignal = new AbortController().signal,
) {
  const connect = buildConnector({ ca: playing.authority.cert });
  const dispatcher = new Agent({
    connections: 1,
    connect: (options, callback) =>
      connect(
        { ...options, servername: options.hostname, hostname: "127.0.0.1", port: String(playing.port) },
        callback,
      ),
  });
  const pace = playedPace(changes);
  const warnings: string[] = [];
  const fetcher = new PoliteFetcher({
    ...{ folder, hosts, dispatcher, pace, stop },
    agent: "test",
    warn: (sentence) => warnings.push(sentence),
    coming: () => undefined,
  });
  return { fetcher, pace, warnings, close: () => dispatcher.destroy() };
}
