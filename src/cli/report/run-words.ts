import { counted, listed } from "../../wording/list.ts";
import { dateInWords } from "../../wording/date.ts";
import type { RunResult } from "./make-reports.ts";

/** What a run of several reports says at its end: how many, how long, and each that was not made with its reason. */
export function runSummary(result: RunResult, folder: string, seconds: number): string {
  const { made, before, date, pdfs, notMade, left } = result;
  const ofNow = `${counted(made, "report")} made in “${folder}”, ${timeInWords(seconds)}`;
  const lines = [
    before === 0 ? `${ofNow}.` : `${ofNow}; ${before} were there from ${dateInWords(date)}, of the same command.`,
    ...(pdfs === 0 ? [] : [`${counted(pdfs, "PDF")} beside them.`]),
    ...(left === 0 ? [] : [`Stopped with ${left} to go: the same command goes on.`]),
    ...(notMade.length === 0 ? [] : [`${counted(notMade.length, "file")} not made:`]),
    ...notMade.map(({ name, sentence }) => `  ${name}: ${sentence}`),
  ];
  return lines.join("\n");
}

/** 0 when all were made, 1 when some were not, 130 when stopped. */
export function runExitCode({ notMade, left }: RunResult): 0 | 1 | 130 {
  return left > 0 ? 130 : notMade.length > 0 ? 1 : 0;
}

/** Reports that cannot say what is new, for there is no file of that name. */
export function withoutEarlier(files: readonly string[], folder: string): string {
  const which = listed(
    files.map((file) => `“${file}”`),
    "and",
    5,
  );
  return `Not in “${folder}”: ${which}. ${files.length === 1 ? "That report does" : "Those reports do"} not say what is new.`;
}

function timeInWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return counted(Math.max(1, whole), "second");
  return `${counted(Math.floor(whole / 60), "minute")} ${counted(whole % 60, "second")}`;
}
