import { spawn } from "node:child_process";
import { root } from "./root.ts";

/** How a command ended, with everything it printed. */
export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a Node script of the project in a separate process.
 *
 * @param args the script, with its arguments; a TypeScript file is run by tsx
 * @param show let it write to the screen; otherwise its output is collected for the caller
 */
export function runNode(args: readonly string[], show = false, env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  const began = performance.now();
  const loader = args[0]?.endsWith(".ts") ? ["--import", "tsx"] : [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...loader, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr?.on("data", (text: Buffer) => (output += text.toString()));
    const end = (ok: boolean): void => resolve({ ok, output, seconds: (performance.now() - began) / 1000 });
    child.once("error", (error) => {
      output += String(error);
      end(false);
    });
    child.once("close", (code) => end(code === 0));
  });
}
