import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../src/cli/root.ts";

const dist = join(root, "dist");
const page = readFileSync(join(dist, "taskpane.html"), "utf8");

/** Files of ours that the page asks for at once; Office.js comes from Microsoft, pictures when they are shown. */
const files = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="?([^" >?]+\.(?:js|css))/g)]
  .map(([, address]) => address ?? "")
  .filter((address) => !/^https?:/.test(address));

describe("the first load of Excel's pane", () => {
  test("is the functions and the pane, nothing else", () => {
    expect([...files].sort()).toEqual(["functions.js", "taskpane.js"]);
  });

  test("weighs at most 260 KB gzipped", () => {
    const weights = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(260 * 1024);
  });

  test("leaves the drawing of pictures for when one is shown", () => {
    // The label is the chart library's own, in every bundle that holds it.
    for (const file of files) expect(readFileSync(join(dist, file), "utf8")).not.toContain("plot-d6a7b5");
    expect(readFileSync(join(dist, "taskpane.js"), "utf8")).not.toContain("missing channel value");
  });
});
