import type { Answer } from "./ask.ts";
import { quoted } from "../hindrance.ts";

/** For an answer that brings nothing. */
export function statusSentence({ status, address }: Answer): string {
  const host = address.hostname;
  const path = quoted(`${address.pathname}${address.search}`, 160);
  if (status === 404 || status === 410) return `${host} has nothing (any more) at ${path} (status ${status}).`;
  if (status === 401 || status === 403) return `${host} does not let us have ${path} (status ${status}).`;
  if (status === 407) return `A proxy wants a name and a password before it passes on ${host} (status 407).`;
  return `${host} answered with status ${status} for ${path}.`;
}

/** For a web page in place of what was asked. */
export function pageSentence(host: string, text: string): string {
  const title = quoted(/<title[^>]*>([^<]{0,120})/i.exec(text)?.[1] ?? "", 80);
  return `From ${host} came a web page${title === "" ? "" : ` (“${title}”)`} in place of the data: a sign-in page, perhaps of a proxy, or an error page.`;
}
