/**
 * The functions bundle, for Excel and for the workbench. Functions are registered at once, whether or not the pane
 * loads; the figures are fetched from the folder of this script, so every page that loads it finds them.
 */
import { markKey } from "../pack/mark.ts";
import { deadlineMs, fetchDesk, loadPack, type PackSource } from "./load-pack.ts";
import { askPatiently } from "./loading/ask-patiently.ts";
import { fetchPackFile } from "./loading/fetch-pack-file.ts";
import { markSource, setPackReader } from "./pack-holder.ts";
import { registerFunctions } from "./register.ts";

const tag = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const script = tag?.src ?? document.baseURI;
/** A page with a workbook of its own says so; its script, which comes after this one, knows what that remembers. */
const hasOwnBook = tag?.dataset["book"] === "own";
const pageReady = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));

const source: PackSource = {
  fetchText: (name, fresh) => {
    const isKept = name.startsWith("packs/");
    const address = new URL(isKept ? name : `assets/pack/${name}`, script);
    // Which figures are the newest is never taken from an old copy; a pack is known by its fingerprint.
    const isPack = name.endsWith(".json") && !name.endsWith("index.json");
    const cache = fresh ? "reload" : isPack ? "default" : "no-cache";
    const signal = isPack ? null : (AbortSignal.timeout?.(10_000) ?? null);
    return fetchPackFile(() => fetch(address, { cache, signal }), name);
  },
  digest: globalThis.isSecureContext ? browserDigest : null,
  setDeadline: (giveUp) => void setTimeout(giveUp, deadlineMs),
  askMark: async () => {
    if (hasOwnBook) return pageReady.then(() => markSource()?.() ?? null);
    // Undefined where Office's script did not load: then no cell is calculated either.
    if (!("Office" in globalThis)) return null;
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel ? askPatiently(askExcel, deadlineMs) : null;
  },
};

/** The same setting as the port's. */
function askExcel(): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(`lof.${markKey}`);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

async function browserDigest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Without Office.js there is no runtime to register with; the pane's entry shows a message about that.
if ("CustomFunctions" in globalThis) registerFunctions();
setPackReader({ read: (want) => loadPack(source, want), fetchDesk: (which) => fetchDesk(source, which) });
void loadPack(source);
