import { build } from "esbuild";

/** A script with all it imports, as one text to put into a page. */
export async function bundledScript(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    ...(globalName !== undefined && { globalName }),
    target: "es2022",
    loader: { ".css": "empty" },
    alias: { "office-addin-manifest": "./test/fixtures/office-app.ts" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
