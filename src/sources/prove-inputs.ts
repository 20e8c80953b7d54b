import type { FiguresOfSource, SeriesInput } from "../pack/assembly/merge-series.ts";
import type { Observed } from "../pack/assembly/observed.ts";
import type { Exception } from "./plan/exceptions.ts";
import { proveFigures, type Proof } from "./official/prove-figures.ts";

/** Figures that must be proved before they are used. */
export interface Candidates extends FiguresOfSource {
  readonly file: string;
  /** See {@link proveFigures}. */
  readonly roundedParts?: number;
}

/**
 * Proves what goes into a series beside its compiled figures: first the files whose figures fill gaps, then the
 * publishers' own files. What is proved counts as held for those that follow.
 */
export function proveInputs(
  input: SeriesInput,
  histories: readonly Candidates[],
  official: readonly Candidates[],
  exceptions: readonly Exception[],
): { input: SeriesInput; proofs: Proof[] } {
  const held = new Map<string, Map<string, number>>();
  for (const { figures } of [input.compiled, ...input.histories]) hold(held, figures);
  const proofs: Proof[] = [];
  const accepted = (candidates: readonly Candidates[]): FiguresOfSource[] =>
    candidates.flatMap((one): FiguresOfSource[] => {
      const proof = proveFigures(input.id, one.file, one, held, exceptions, one.roundedParts);
      proofs.push(proof);
      if (proof.taken.length === 0) return [];
      hold(held, proof.taken);
      return [{ source: one.source, figures: proof.taken }];
    });
  const filling = accepted(histories);
  const published = accepted(newestFirst(official));
  const replaced = exceptions
    .filter(({ series, replaces }) => series === input.id && replaces === true)
    .map(({ period }) => period)
    .filter((period) => published.some(({ figures }) => figures.some((one) => one.period.label === period)));
  return { input: { ...input, histories: [...input.histories, ...filling], official: published, replaced }, proofs };
}

/** A figure that is held already stays; one that nobody has compared proves nothing. */
function hold(held: Map<string, Map<string, number>>, figures: readonly Observed[]): void {
  for (const { area, period, value, flags } of figures) {
    if (value === null || flags.includes("unchecked")) continue;
    let row = held.get(period.label);
    if (row === undefined) held.set(period.label, (row = new Map<string, number>()));
    if (!row.has(area)) row.set(area, value);
  }
}

/** The file with the newest period first: publishers revise earlier years with each release. */
function newestFirst(candidates: readonly Candidates[]): readonly Candidates[] {
  const newest = ({ figures }: Candidates): string =>
    figures.reduce((latest, { period }) => (period.end > latest ? period.end : latest), "");
  return [...candidates].sort((a, b) => newest(b).localeCompare(newest(a)) || a.file.localeCompare(b.file));
}
