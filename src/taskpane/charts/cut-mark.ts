import type { RenderFunction } from "@observablehq/plot";

const svgName = "http://www.w3.org/2000/svg";

/** Two slanting cuts near the end of a bar that is longer than the scale. */
export function cutMark(rows: readonly { readonly end: number; readonly y: number }[]): RenderFunction {
  return (_index, scales) => {
    const group = document.createElementNS(svgName, "g");
    group.setAttribute("class", "lof-cut");
    for (const { end, y } of rows) {
      const x = Number(scales.scales.x?.apply(end));
      const inward = end < 0 ? 1 : -1;
      for (const away of [6, 12]) {
        const at = x + inward * away;
        const path = document.createElementNS(svgName, "path");
        path.setAttribute("d", `M${at - 2} ${y + 6} ${at + 2} ${y - 6}`);
        group.append(path);
      }
    }
    return group;
  };
}
