import { DamagedPack } from "../../pack/read-pack.ts";
import { loadSentences } from "../../wording/workbook/loading.ts";

/** Many times what the pack weighs: nothing larger is kept in memory. */
export const mostBytes = 50_000_000;

/** The host does not have the file, or what it has under this name is another. */
export class NotThere extends DamagedPack {}

/** Types under which hosts give JSON and fingerprints; a host that names none is taken at its content. */
const fileTypes = /^$|json|^text\/plain\b|octet-stream/i;

/**
 * A file of the pack as text.
 *
 * @param fetching asks the host; rejects where there is no answer at all
 * @param name the file's name, for the sentence
 * @throws DamagedPack with a sentence where the host answers with anything but the file; other errors are the network's
 */
export async function fetchPackFile(fetching: () => Promise<Response>, name: string): Promise<string> {
  const response = await fetching();
  const { status } = response;
  if (status === 404 || status === 410) throw new NotThere(loadSentences.notGiven(name, status));
  if (!response.ok) throw new DamagedPack(loadSentences.notGiven(name, status));
  const type = response.headers.get("content-type") ?? "";
  if (/html/i.test(type)) throw new DamagedPack(loadSentences.webPage(name));
  // Hosts have no agreed type for a fingerprint: its content is checked instead.
  if (name.endsWith(".json") && !fileTypes.test(type))
    throw new DamagedPack(loadSentences.otherType(name, type.slice(0, 60)));
  const text = await textOf(response, name);
  if (text.trim() === "") throw new DamagedPack(loadSentences.empty(name));
  if (/^\s*<(?:!doctype|html|head|body)/i.test(text)) throw new DamagedPack(loadSentences.webPage(name));
  return text;
}

async function textOf(response: Response, name: string): Promise<string> {
  if (Number(response.headers.get("content-length") ?? 0) > mostBytes) {
    await response.body?.cancel();
    throw new DamagedPack(loadSentences.tooLarge(name));
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for (;;) {
    const part = await reader?.read().catch(() => {
      throw new DamagedPack(loadSentences.brokenOff(name));
    });
    if (part === undefined || part.done) return text + decoder.decode();
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new DamagedPack(loadSentences.tooLarge(name));
    }
    text += decoder.decode(part.value, { stream: true });
  }
}
