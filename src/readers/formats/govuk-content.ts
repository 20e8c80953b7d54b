import { fact } from "../observation.ts";
import type { DocumentReader } from "../reader.ts";
import { metricsPageContent } from "./metrics-page.ts";

interface Details {
  readonly documents?: readonly unknown[];
  readonly attachments?: readonly { readonly title?: string; readonly url?: string; readonly content_type?: string }[];
}

/** An answer of GOV.UK's content interface: what a page is, when it changed, and the files on it by their titles. */
export const govukContent: DocumentReader<unknown> = {
  publisher: "GOV.UK",
  format: "GOV.UK content",
  tried: true,
  open: (content, areas) => {
    const page = content as Readonly<Record<string, unknown>> | null;
    if (typeof page?.["base_path"] !== "string" || typeof page["schema_name"] !== "string") return null;
    if (metricsPageContent.open(content, areas) !== null) return null;
    const details = (page["details"] ?? {}) as Details;
    const updated = page["public_updated_at"];
    return {
      edition: typeof updated === "string" ? updated : "",
      read: (sink) => {
        for (const name of ["base_path", "title", "document_type", "schema_name", "public_updated_at"]) {
          const value = page[name];
          if (typeof value === "string") sink.observe(fact(name, value));
        }
        sink.observe(fact("details keys", Object.keys(details).sort().join(" ")));
        const { documents, attachments = [] } = details;
        if (documents !== undefined) {
          const html = documents.every((document) => typeof document === "string");
          const count = fact("number of details.documents", String(documents.length));
          sink.observe(html ? { ...count, mark: "HTML strings" } : count);
        }
        for (const { title = "", url = "", content_type: type = "" } of attachments) {
          sink.observe({ ...fact(`attachment ${title}`, url), note: type });
        }
      },
    };
  },
};
