/** One `@example call // answer` of a docstring. */
export interface Example {
  readonly call: string;
  readonly answer: string;
}

/** The examples of a source text that state an answer. */
export function examplesIn(text: string): Example[] {
  return [...text.matchAll(/@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm)].map((match) => ({
    call: match[1] as string,
    answer: (match[2] as string).trim(),
  }));
}

/** The result of running an example; "illustration" when it mentions things only a reader knows ("kent", "value 4"). */
export type Outcome =
  | { readonly kind: "illustration" }
  | { readonly kind: "run"; readonly found: unknown; readonly stated: unknown };

/** Runs an example with a module's exports in scope. What the code itself throws is rethrown. */
export function runExample({ call, answer }: Example, scope: Readonly<Record<string, unknown>>): Outcome {
  const compiled = compile(call, Object.keys(scope));
  const stated = compile(answer, []);
  if (compiled === null || stated === null || !namesAreKnown(call, scope)) return { kind: "illustration" };
  return { kind: "run", found: rounded(compiled(...Object.values(scope))), stated: rounded(stated()) };
}

function compile(expression: string, names: readonly string[]): ((...values: unknown[]) => unknown) | null {
  try {
    return new Function(...names, `"use strict"; return (${expression});`) as (...values: unknown[]) => unknown;
  } catch {
    return null;
  }
}

/**
 * Whether every free name of a call is an export, so that an error about a missing name is not taken for an error of
 * the code.
 */
function namesAreKnown(call: string, scope: Readonly<Record<string, unknown>>): boolean {
  const withoutTexts = call.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""');
  const names = [...withoutTexts.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*(?!\w*\s*:)/g)].map(([name]) => name);
  return names.every(
    (name) => name in scope || name in globalThis || ["null", "true", "false", "undefined"].includes(name),
  );
}

/** All numbers to 14 significant digits: the last bit may differ between machines. */
function rounded(answer: unknown): unknown {
  const text = JSON.stringify(answer) as string | undefined;
  if (text === undefined) return answer;
  return JSON.parse(text, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(14)) : value));
}
