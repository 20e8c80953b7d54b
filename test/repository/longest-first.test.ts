import { longest } from "../longest-first.cjs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.ts";

test("each file that is to come first is there, and listed once", () => {
  expect(longest.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(longest).toHaveLength(new Set(longest).size);
});
