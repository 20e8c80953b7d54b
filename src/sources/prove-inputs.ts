import type { FiguresOfSource, SeriesInput } from "../pack/assembly/merge-series.ts";
import { speaksOf, type Exception } from "./plan/exceptions.ts";
import { newestDay, newestFirst, type Edition, type UndecidedOrder } from "./newest-first.ts";
import { Held } from "./official/held.ts";
import { proveFigures, type Proof } from "./official/prove-figures.ts";

/** Figures that must be proved before they are used. */
export interface Candidates extends Edition {
  /** What the figures have in common with those of other editions of the file: the same series, picked alike. */
  readonly pick?: unknown;
  /** See {@link proveFigures}. */
  readonly roundedParts?: number;
}

/**
 * Proves what goes into a series beside its compiled figures: first the files whose figures fill gaps, then the
 * publishers' own files. What is proved counts as held for those that follow. A publisher's file that ends before the
 * newest figures is an older edition: it fills gaps only, since later ones revise it. Of a period whose other figures are
 * of another definition only what the table of exceptions names is used, whatever its edition.
 */
export function proveInputs(
  input: SeriesInput,
  histories: readonly Candidates[],
  official: readonly Candidates[],
  exceptions: readonly Exception[],
): { input: SeriesInput; proofs: Proof[]; undecided: readonly UndecidedOrder[] } {
  const held = new Held();
  for (const { figures } of [input.compiled, ...input.histories]) held.add(figures);
  const proofs: Proof[] = [];
  const equalPicks = new Set<unknown>();
  const accepted = (candidates: readonly Candidates[]): FiguresOfSource[] =>
    candidates.flatMap((one): FiguresOfSource[] => {
      const { file, source, pick, roundedParts } = one;
      const provedBefore = pick !== undefined && equalPicks.has(pick);
      const proof = proveFigures(input.id, file, one, held, exceptions, {
        provedBefore,
        ...(roundedParts !== undefined && { roundedParts }),
      });
      proofs.push(proof);
      if (proof.periods.some(({ verdict }) => verdict === "equal")) equalPicks.add(pick);
      if (proof.taken.length === 0) return [];
      held.add(proof.taken);
      return [{ source, figures: proof.taken }];
    });
  const filling = accepted(histories);
  const { ordered, undecided } = newestFirst(official);
  const isNew = (one: Candidates): boolean => newestDay(one) >= input.latest.end;
  const published = accepted(ordered.filter(isNew));
  const older = accepted(ordered.filter((one) => !isNew(one)));
  const parts = (of: readonly FiguresOfSource[], wanted: (source: string, period: string) => boolean) =>
    of
      .map(({ source, figures }) => ({ source, figures: figures.filter(({ period }) => wanted(source, period.label)) }))
      .filter(({ figures }) => figures.length > 0);
  const replacing = parts([...published, ...older], (source, period) =>
    isReplaced(input.id, source, period, exceptions),
  );
  const replaced = [...new Set(replacing.flatMap(({ figures }) => figures.map(({ period }) => period.label)))];
  const isOther = (_source: string, period: string): boolean => !replaced.includes(period);
  const all = {
    official: [...replacing, ...parts(published, isOther)],
    histories: [...input.histories, ...filling, ...parts(older, isOther)],
  };
  const isTaken = (path: string): boolean => proofs.some(({ file, taken }) => file === path && taken.length > 0);
  return {
    input: { ...input, ...all, replaced },
    proofs,
    undecided: undecided.filter(({ first, second }) => isTaken(first) && isTaken(second)),
  };
}

function isReplaced(series: string, source: string, period: string, exceptions: readonly Exception[]): boolean {
  return exceptions.some((entry) => entry.replaces === true && speaksOf(entry, series, source, period));
}
