import { fact } from "../observation.ts";
import type { DocumentReader } from "../reader.ts";

interface Csvw {
  readonly "@context"?: unknown;
  readonly "dc:title"?: string;
  readonly "dc:publisher"?: string;
  readonly "dc:issued"?: string;
  readonly tables?: readonly { readonly tableSchema?: { readonly columns?: readonly { readonly name?: string }[] } }[];
}

/** A description of a CSV for the web (CSVW): title, publisher, date, columns. */
export const csvw: DocumentReader<unknown> = {
  publisher: "Office for National Statistics",
  format: "description of a CSV (CSVW)",
  tried: true,
  open: (content) => {
    const about = content as Csvw | null;
    if (!JSON.stringify(about?.["@context"] ?? "").includes("csvw")) return null;
    const columns = (about?.tables ?? []).flatMap((table) => table.tableSchema?.columns ?? []);
    return {
      edition: about?.["dc:issued"] ?? "",
      read: (sink) => {
        sink.observe(fact("CSVW title", about?.["dc:title"] ?? ""));
        sink.observe(fact("CSVW publisher", about?.["dc:publisher"] ?? ""));
        sink.observe(fact("CSVW number of columns", String(columns.length)));
      },
    };
  },
};
