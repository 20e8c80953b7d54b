import { paneWidth } from "../../../src/taskpane/shell/use-pane-width.ts";

test.each([
  [160, "tiny"],
  [279, "tiny"],
  [280, "narrow"],
  [320, "narrow"],
  [334, "usual"],
  [350, "usual"],
  [900, "wide"],
])("a pane of %s px is %s", (pixels, width) => {
  expect(paneWidth(pixels)).toBe(width);
});
