import { parseArgs } from "node:util";

/** What was asked for on the command line. */
export interface InspectArguments {
  readonly paths: readonly string[];
  readonly csv: boolean;
  readonly all: boolean;
}

const usage = `Says what is in official files, whatever they are called:

  npm run inspect -- <file or folder> [more files or folders]

  --csv   prints every figure, one a line, instead of a summary
  --all   lists every series and every issue, not the first few`;

/** Reads the arguments; a sentence where they cannot be understood. */
export function readInspectArguments(args: readonly string[]): InspectArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { csv: { type: "boolean" }, all: { type: "boolean" } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return usage;
    return { paths: positionals, csv: values.csv ?? false, all: values.all ?? false };
  } catch (error) {
    return `${error instanceof Error ? error.message.split(". ")[0] : String(error)}.\n\n${usage}`;
  }
}
