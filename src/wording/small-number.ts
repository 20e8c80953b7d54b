const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A count in a sentence: words below ten, figures from there. @example smallNumber(3) // "three" */
export function smallNumber(count: number): string {
  return words[count] ?? String(count);
}
