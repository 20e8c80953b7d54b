/**
 * Draws the icons into assets/icons/: `npx tsx src/cli/icons/make-icons.ts`.
 *
 * Office caches icons indefinitely. A changed mark therefore needs new file names, here and in both manifests.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawMark, drawMarkAsSvg, iconSizes } from "./mark.ts";
import { writePng } from "./png.ts";

const folder = new URL("../../../assets/icons/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const size of iconSizes) writeFileSync(new URL(`icon-${size}.png`, folder), writePng(drawMark(size)));
writeFileSync(new URL("icon.svg", folder), drawMarkAsSvg());
