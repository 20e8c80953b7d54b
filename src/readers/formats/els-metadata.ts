import { fact } from "../observation.ts";
import type { DocumentReader } from "../reader.ts";

/** Explore Local Statistics, what is said of a file of its repository: label, unit, publisher, date, caveats. */
export const elsMetadata: DocumentReader<unknown> = {
  publisher: "Office for National Statistics",
  format: "Explore Local Statistics, description of a file",
  tried: true,
  open: (content) => {
    const about = (content as Record<string, unknown> | null)?.["ess-beta-metadata"];
    if (typeof about !== "object" || about === null) return null;
    const facts = Object.entries(about as Record<string, unknown>);
    const date = facts.find(([name]) => name === "sourceDate")?.[1];
    return {
      edition: typeof date === "string" ? date : "",
      read: (sink) => {
        for (const [name, value] of facts) {
          const series = `ess-beta-metadata ${name}`;
          if (value === null) sink.observe({ ...fact(series, "null"), mark: "null", meaning: "not available" });
          else sink.observe(fact(series, typeof value === "string" ? value : JSON.stringify(value)));
        }
      },
    };
  },
};
