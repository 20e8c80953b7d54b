import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { FetchTrouble, type Fetcher } from "../fetcher.ts";
import { answerOf, fieldsOf, listOf, textOf } from "./answers.ts";
import { dayOf } from "./days.ts";

const site = "https://www.gov.uk";

/** A page of GOV.UK as its content interface gives it. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** The day of its last public change. */
  readonly published: string | undefined;
  /** The words of its body. */
  readonly text: string;
  /** Pages that it lists, if it is a collection. */
  readonly documents: readonly Listed[];
  /** Paths of the collections it is in. */
  readonly collections: readonly string[];
  readonly parents: readonly string[];
  /** Whether it is a web page attached to a publication. */
  readonly isAttached: boolean;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A page in a collection. */
export interface Listed {
  readonly title: string;
  readonly path: string;
  readonly isWithdrawn: boolean;
  /** Whether it only announces a release that is still to come. */
  readonly isAnnouncement: boolean;
}

export interface Attachment {
  readonly title: string;
  readonly address: string;
  /** Of the file's name, in lower case; "" for a web page. */
  readonly ending: string;
  /** 0 where it is not said. */
  readonly bytes: number;
}

/**
 * @param path as in the page's address
 * @throws FetchTrouble where the page is withdrawn or gone, or has moved more than once
 */
export async function pageAt(fetcher: Fetcher, path: string, moved = false): Promise<Page> {
  if (!/^\/[\w./-]+$/.test(path))
    throw new FetchTrouble(`GOV.UK named “${path.slice(0, 80)}”, which is no page of it.`);
  const item = fieldsOf(await answerOf(fetcher, `${site}/api/content${path}`));
  const schema = textOf(item["schema_name"]);
  if (schema === "redirect") {
    const [to] = listOf(item["redirects"]).map((one) => textOf(fieldsOf(one)["destination"]));
    if (moved || to === undefined || to === "")
      throw new FetchTrouble(`GOV.UK’s page ${path} has moved, without saying where.`);
    return pageAt(fetcher, pathOf(to), true);
  }
  if (schema === "gone") throw new FetchTrouble(`GOV.UK has taken the page ${path} away.`);
  const details = fieldsOf(item["details"]);
  const title = textOf(item["title"]);
  if (title === "" || schema === "") throw new FetchTrouble(`The answer for GOV.UK’s page ${path} is no page of it.`);
  const notice = fieldsOf(item["withdrawn_notice"]);
  if (Object.keys(notice).length > 0) {
    const why = textOf(parts(textOf(notice["explanation"])).text).slice(0, 200);
    throw new FetchTrouble(`GOV.UK has withdrawn “${title}”${why === "" ? "" : `: ${why}`}`.replace(/\.?$/, "."));
  }
  const links = fieldsOf(item["links"]);
  const paths = (name: string): string[] =>
    listOf(links[name])
      .map((one) => textOf(fieldsOf(one)["base_path"]))
      .filter((one) => one !== "");
  return {
    path: textOf(item["base_path"]) || path,
    title,
    published: dayOf(item["public_updated_at"]),
    text: parts(textOf(details["body"])).text,
    documents: listOf(links["documents"])
      .map(fieldsOf)
      .map((one) => ({
        title: textOf(one["title"]),
        path: textOf(one["base_path"]),
        isWithdrawn: one["withdrawn"] === true,
        isAnnouncement: /announcement/i.test(`${textOf(one["document_type"])} ${textOf(one["schema_name"])}`),
      })),
    collections: paths("document_collections"),
    parents: paths("parent"),
    isAttached: schema === "html_publication",
    details,
  };
}

function pathOf(address: string): string {
  return address.startsWith(`${site}/`) ? address.slice(site.length) : address;
}

/** The files of a page: its list of attachments, and where there is none, as on old pages, those set into its body. */
export function attachmentsOf({ details }: Page): readonly Attachment[] {
  const listed = listOf(details["attachments"]).map(fieldsOf);
  if (listed.length > 0) {
    return listed.map((one) =>
      attachment(textOf(one["title"]), textOf(one["url"]), textOf(one["filename"]), Number(one["file_size"] ?? 0)),
    );
  }
  const set = listOf(details["documents"]).filter((one) => typeof one === "string");
  return set.flatMap((html) => parts(html).links.map(({ title, to }) => attachment(title, to, "", 0)));
}

function attachment(title: string, url: string, filename: string, bytes: number): Attachment {
  const address = url.startsWith("/") ? `${site}${url}` : url;
  const name = filename === "" ? (address.split(/[?#]/)[0] as string) : filename;
  const [, ending = ""] = /\.(\w{2,5})$/.exec(name.slice(name.lastIndexOf("/") + 1)) ?? [];
  return { title, address, ending: ending.toLowerCase(), bytes: Number.isFinite(bytes) ? bytes : 0 };
}

type Node = DefaultTreeAdapterTypes.Node;

/** The words of a piece of HTML, and the links to files in it with their words. */
function parts(html: string): { readonly text: string; readonly links: readonly { title: string; to: string }[] } {
  const texts: string[] = [];
  const links: { title: string; to: string }[] = [];
  const walk = (node: Node): void => {
    if ("value" in node) texts.push(node.value);
    if (!("childNodes" in node)) return;
    const from = texts.length;
    node.childNodes.forEach(walk);
    const to = "attrs" in node ? node.attrs.find(({ name }) => name === "href")?.value : undefined;
    const title = textOf(texts.slice(from).join(" "));
    if (to !== undefined && title !== "" && /^(\/|https:).*\.\w{2,5}$/.test(to)) links.push({ title, to });
    texts.push(" ");
  };
  walk(parseFragment(html));
  return { text: textOf(texts.join("")), links };
}
