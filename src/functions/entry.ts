/**
 * The functions bundle, for Excel and for the workbench. Functions are registered at once, whether or not the pane
 * loads; the figures are fetched from the folder of this script, so every page that loads it finds them.
 */
import { deadlineMs, loadPack, type PackSource } from "./load-pack.ts";
import { fetchPackFile } from "./loading/fetch-pack-file.ts";
import { setPackReader } from "./pack-holder.ts";
import { registerFunctions } from "./register.ts";

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

const source: PackSource = {
  fetchText: (name, fresh) => {
    const address = new URL(`assets/pack/${name}`, script);
    return fetchPackFile(() => fetch(address, fresh ? { cache: "reload" } : {}), name);
  },
  digest: globalThis.isSecureContext ? browserDigest : null,
  setDeadline: (giveUp) => void setTimeout(giveUp, deadlineMs),
};

async function browserDigest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Without Office.js there is no runtime to register with; the pane's entry shows a message about that.
if ("CustomFunctions" in globalThis) registerFunctions();
const read = (): Promise<void> => loadPack(source);
setPackReader(read);
void read();
