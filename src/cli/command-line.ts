import { parseArgs, type ParseArgsConfig } from "node:util";
import { isCellError } from "../functions/cell-error.ts";
import { PortError } from "../workbook/port.ts";

/** A mistake in what was asked for, as a sentence. */
export class AskedWrongly extends Error {
  /** @param exitCode 2 where nothing was asked that could be done, 1 otherwise */
  constructor(
    sentence: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }
}

/**
 * The options of a command line. Each is given once at most, if it is not said to be `multiple`; nothing stands beside
 * them.
 *
 * @throws AskedWrongly with a sentence
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  const { values, tokens } = parsed({ args: [...args], options, tokens: true as const, strict: true as const });
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = names.find((name, at) => options[name]?.multiple !== true && names.indexOf(name) < at);
  if (twice !== undefined) throw new AskedWrongly(`--${twice} is given twice.`);
  return values;
}

function parsed<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [said = ""] = String((error as { message?: unknown }).message).split(/\.?\n|\. |\.$/);
    throw new AskedWrongly(`${said}.`);
  }
}

/** For commands that take no arguments. @throws AskedWrongly with a sentence */
export function takesNothing(command: string, args: readonly string[]): void {
  if (args.length > 0)
    throw new AskedWrongly(`npm run ${command} takes nothing after it, and got “${args.join(" ")}”.`, 2);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "this account may not use it",
  EPERM: "this account may not use it, or it is open in another program",
  EROFS: "the disk is read-only",
  EBUSY: "it is open in another program",
  ENOSPC: "the disk is full",
  EEXIST: "it is there already",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "it is a link that leads round in a circle",
};

/** Why a file could not be read or written, to complete a sentence. */
export function fileTrouble(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? (code || message);
}

/**
 * Runs a command: whatever goes wrong is printed as a sentence, and the process ends with an exit code that says so. A
 * mistake of ours shows where it is only with LOF_TRACE=1 in front of the command.
 */
export async function runCommand(work: () => unknown): Promise<void> {
  // Whoever reads along may have seen enough, as `| head` has: what was asked for is done all the same.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    await work();
  } catch (thrown) {
    process.exitCode = thrown instanceof AskedWrongly ? thrown.exitCode : 1;
    if (thrown instanceof AskedWrongly || thrown instanceof PortError || isCellError(thrown)) {
      console.error(thrown.message);
      return;
    }
    const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    console.error(`This did not work: ${message}`);
    if (process.env["LOF_TRACE"] === "1") console.error(stack);
  }
}
