import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../root.ts";

const run = promisify(execFile);
const folder = join(root, ".cache/chromium");

const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <match target="pattern">
    <edit name="family" mode="append_last">
      <string>Open Sans</string>
      <string>DejaVu Sans</string>
    </edit>
  </match>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;

interface Unpacked {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium included in @sparticuz/chromium, for a Linux machine without a browser.
 *
 * The package unpacks into the temporary folder, adds its libraries only when it believes it runs on AWS Lambda, and
 * mistakes a file left by an interrupted unpacking for a browser. So it runs in a separate process with its own
 * temporary folder, and the result is tried: if it does not start, everything is unpacked again.
 *
 * @param runs whether a browser starts with the given extra environment
 */
export async function carriedChromium(
  runs: (executablePath: string, env: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<Unpacked> {
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") };
  for (let attempt = 1; attempt <= 2; attempt++) {
    const executablePath = await unpack();
    if (await runs(executablePath, env)) return { executablePath, env };
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(
    "The browser of @sparticuz/chromium does not start here. Install Chromium, or name one in LOF_BROWSER.",
  );
}

async function unpack(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const script = 'import("@sparticuz/chromium").then(async (m) => console.log(await m.default.executablePath()))';
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  // The package's own list names folders of Lambda and /tmp; without any font a page with a text field crashes.
  writeFileSync(join(folder, "fonts", "fonts.conf"), fontList);
  return stdout.trim();
}
