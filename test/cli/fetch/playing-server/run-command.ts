import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "./fetch-command.ts";
import type { Playing } from "./playing-server.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const wrapper = "test/cli/fetch/playing-server/fetch-command.ts";

/** Nobody waits long, but a busy machine has time to answer. */
export const quickPace: Script["pace"] = {
  ...{ pause: 5, tries: 3, backOff: 20, longestWait: 20_000 },
  ...{ connect: 60_000, answer: 60_000, silence: 60_000 },
};

/** What the environment of a council's machine says of its proxy. */
export function councilNetwork(playing: Playing, folder: string): Record<string, string> {
  const authority = join(folder, "council.pem");
  writeFileSync(authority, playing.authority.cert);
  return { HTTPS_PROXY: playing.proxy, NODE_EXTRA_CA_CERTS: authority };
}

/** A program in a process of its own, with nothing of this one's proxies. */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  begun: (kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ran> {
  const own = Object.entries(process.env).filter(([name]) => !/proxy|NODE_EXTRA_CA_CERTS|NODE_OPTIONS/i.test(name));
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { env: { ...Object.fromEntries(own), ...environment } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.once("close", (code) => resolve({ code, out, err }));
    begun((signal) => child.kill(signal));
  });
}

/** The command with the sources of a script. */
export function runScript(
  script: Script,
  at: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  begun?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ran> {
  writeFileSync(at, JSON.stringify(script));
  return runProgram(process.execPath, ["--import", "tsx", wrapper, at, ...args], environment, begun);
}
