import { progressBar } from "../../../src/cli/official-files/progress.ts";

function screen(isTTY: boolean, columns?: number): { to: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  const to = { isTTY, columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { to, written };
}

/** What a person sees: without the signs that clear the line. */
const seen = (text: string | undefined): string => (text ?? "").replace("\r\u001B[2K", "");

test("is silent where nobody watches", () => {
  const { to, written } = screen(false);
  const bar = progressBar(to);
  bar.show(1, 2, "a.csv");
  bar.clear();
  expect(written).toEqual([]);
});

test("shows how much is done and with which file, on one line that it clears", () => {
  const { to, written } = screen(true, 80);
  const bar = progressBar(to);
  bar.show(0, 200, "a.csv");
  bar.show(50, 200, "b.csv");
  bar.show(200, 200, "c.csv");
  bar.clear();
  expect(written.map(seen)).toEqual([
    `[${" ".repeat(24)}] a.csv`,
    `[${"=".repeat(6)}${" ".repeat(18)}] b.csv`,
    `[${"=".repeat(24)}] c.csv`,
    "",
  ]);
  expect(written.every((text) => text.startsWith("\r\u001B[2K"))).toBe(true);
});

test("is full where all files are empty, and never longer than the line", () => {
  const { to, written } = screen(true, 40);
  progressBar(to).show(0, 0, "x".repeat(300));
  expect(seen(written[0])).toBe(`[${"=".repeat(24)}] ${"x".repeat(12)}`);
  expect(seen(written[0])).toHaveLength(39);
});
