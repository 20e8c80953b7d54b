/** The thread in which `npm run build-pack` reads an official file, so that one which takes too much ends alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { makeAreaIndex } from "../../areas/area-index.ts";
import { readPack } from "../../pack/read-pack.ts";
import { areaLookup } from "../../readers/areas/area-lookup.ts";
import { tooLargeFile } from "../../readers/file/unpack.ts";
import { limits } from "../../readers/limits.ts";
import { whyNotOpened, type FoundFile } from "../official-files/files-in.ts";
import { root } from "../root.ts";
import { readOfficialFile, type ReadOfficial } from "./read-official-file.ts";

const pack = readPack(readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8"), "");
const areas = areaLookup(makeAreaIndex(pack.areas, pack.formerAreas));

parentPort?.on("message", (file: FoundFile) => parentPort?.postMessage(answer(file)));

function answer({ path, size }: FoundFile): ReadOfficial {
  if (size > limits.fileBytes) return { file: null, said: [tooLargeFile(size)] };
  try {
    return readOfficialFile(path, readFileSync(path), areas);
  } catch (error) {
    return { file: null, said: [whyNotOpened(error)] };
  }
}
