import { spawn } from "node:child_process";

/** Opens an address in the user's own browser, where there is a screen; a failure is ignored. */
export function openBrowser(address: string): void {
  const { env, platform } = process;
  const unwanted = env["LOF_NO_OPEN"] || env["CI"];
  const noScreen = platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"];
  if (unwanted || noScreen) return;
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  };
  const [command = "xdg-open", ...args] = commands[platform] ?? [];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
