import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Dispatcher } from "undici";
import { decodeText } from "../../readers/file/decode-text.ts";
import { textForm } from "../../readers/file/text-form.ts";
import { ask, type Answer, type Line } from "./request/ask.ts";
import { pageSentence, statusSentence } from "./request/answer-words.ts";
import { clockFault } from "./request/clock.ts";
import { openFolder } from "./kept/disk.ts";
import { FetchTrouble, type Fetched, type Fetcher, type FileWish, type TextWish } from "./fetcher.ts";
import { bringFile } from "./bring-file.ts";
import { nameFault, nameKey } from "./kept/file-name.ts";
import { quoted } from "./hindrance.ts";
import { HostTurns } from "./request/host-turns.ts";
import { Manifest } from "./kept/manifest.ts";
import type { Pace } from "./pace.ts";
import { received } from "./request/received.ts";
import { Repeated } from "./request/repeated.ts";

/** Bytes that an answer read by a plan has at most. */
const mostText = 20_000_000;

export interface FetcherNeeds {
  /** Where the files go; it is made where it is missing. */
  readonly folder: string;
  /** The only hosts that are asked. */
  readonly hosts: Iterable<string>;
  readonly dispatcher: Dispatcher;
  readonly pace: Pace;
  readonly stop: AbortSignal;
  /** How we name ourselves to servers. */
  readonly agent: string;
  /** A sentence that the officer should know, though it stops nothing; each once. */
  readonly warn: (sentence: string) => void;
  /** What is coming just now, and how many bytes of it are here. */
  readonly coming: (what: string, bytes: number) => void;
}

/** Fetches as the servers of public bodies may expect it of a guest. */
export class PoliteFetcher implements Fetcher {
  readonly #needs: FetcherNeeds;
  readonly #line: Line;
  readonly #repeated: Repeated;
  readonly #manifest: Manifest;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #names = new Map<string, { readonly address: string; readonly fetched: Promise<Fetched> | null }>();
  readonly #warned = new Set<string>();

  /** @throws AskedWrongly with a sentence where nothing can be written to the folder */
  constructor(needs: FetcherNeeds) {
    const { folder, hosts, dispatcher, pace, stop, agent } = needs;
    this.#needs = needs;
    openFolder(folder);
    this.#manifest = new Manifest(folder);
    if (this.#manifest.fault !== null) needs.warn(this.#manifest.fault);
    this.#repeated = new Repeated(pace, stop);
    this.#line = {
      ...{ dispatcher, pace, stop, agent },
      turns: new HostTurns(pace, stop),
      hosts: new Set([...hosts].map((host) => host.toLowerCase())),
      seen: (answer) => this.#look(answer),
    };
  }

  /** The same address is asked once, whoever wants it. */
  text(address: string, most = mostText, { webPage = false }: TextWish = {}): Promise<string> {
    const key = `${webPage} ${most} ${address}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = this.#repeated.work(address, () =>
      ask(this.#line, address, {}, (answer) => readText(answer, most, webPage)),
    );
    this.#texts.set(key, text);
    // What failed may be asked again.
    text.catch(() => this.#texts.delete(key));
    return text;
  }

  file(wish: FileWish): Promise<Fetched> {
    const fault = nameFault(wish.name);
    if (fault !== null) return Promise.reject(new FetchTrouble(`The name “${quoted(wish.name)}” ${fault}.`));
    const key = nameKey(wish.name);
    const taken = this.#names.get(key);
    if (taken?.address === wish.address && taken.fetched !== null) return taken.fetched;
    if (taken !== undefined && taken.address !== wish.address) {
      return Promise.reject(
        new FetchTrouble(`Another file of this run has the name “${wish.name}” already: this one was not fetched.`),
      );
    }
    const fetched = bringFile(wish, {
      folder: this.#needs.folder,
      line: this.#line,
      repeated: this.#repeated,
      manifest: this.#manifest,
      warn: (sentence) => this.#warn(sentence),
      coming: this.#needs.coming,
    });
    this.#names.set(key, { address: wish.address, fetched });
    // What failed may be asked for again, but the name stays its own.
    fetched.catch(() => this.#names.set(key, { address: wish.address, fetched: null }));
    return fetched;
  }

  /** Files of a source that an earlier run brought, and that are there, though not among those of this run. */
  leftOver(source: string, fetched: readonly Fetched[]): string[] {
    const now = new Set(fetched.map(({ name }) => nameKey(name)));
    return this.#manifest.all
      .filter((entry) => entry.source === source && nameFault(entry.name) === null && !now.has(nameKey(entry.name)))
      .map(({ name }) => name)
      .filter((name) => existsSync(join(this.#needs.folder, name)));
  }

  #look(answer: Answer): void {
    const fault = clockFault(answer, this.#needs.pace.now());
    if (fault !== null && !this.#warned.has(`clock ${answer.address.hostname}`)) {
      this.#warned.add(`clock ${answer.address.hostname}`);
      this.#warn(fault);
    }
  }

  #warn(sentence: string): void {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    this.#needs.warn(sentence);
  }
}

async function readText(answer: Answer, most: number, webPage: boolean): Promise<string> {
  const { address, status } = answer;
  if (status !== 200) throw new FetchTrouble(statusSentence(answer));
  const chunks: Uint8Array[] = [];
  for await (const chunk of received(answer, most)) chunks.push(chunk);
  const text = decodeText(Buffer.concat(chunks)).replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new FetchTrouble(`${address.hostname} gave an empty answer.`);
  if (!webPage && textForm(text) === "page") throw new FetchTrouble(pageSentence(address.hostname, text));
  return text;
}
