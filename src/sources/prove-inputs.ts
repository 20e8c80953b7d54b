import type { FiguresOfSource, SeriesInput } from "../pack/assembly/merge-series.ts";
import type { Exception } from "./plan/exceptions.ts";
import { Held } from "./official/held.ts";
import { proveFigures, type Proof } from "./official/prove-figures.ts";

/** Figures that must be proved before they are used. */
export interface Candidates extends FiguresOfSource {
  readonly file: string;
  /** What the figures have in common with those of other editions of the file: the same series, picked alike. */
  readonly pick?: unknown;
  /** See {@link proveFigures}. */
  readonly roundedParts?: number;
}

/**
 * Proves what goes into a series beside its compiled figures: first the files whose figures fill gaps, then the
 * publishers' own files. What is proved counts as held for those that follow. A publisher's file that ends before the
 * newest figures is an older edition: it fills gaps only, since later ones revise it.
 */
export function proveInputs(
  input: SeriesInput,
  histories: readonly Candidates[],
  official: readonly Candidates[],
  exceptions: readonly Exception[],
): { input: SeriesInput; proofs: Proof[] } {
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
  const ordered = newestFirst(official);
  const isNew = (one: Candidates): boolean => newestDay(one) >= input.latest.end;
  const published = accepted(ordered.filter(isNew));
  const older = accepted(ordered.filter((one) => !isNew(one)));
  const replaced = exceptions
    .filter(({ series, replaces }) => series === input.id && replaces === true)
    .map(({ period }) => period)
    .filter((period) =>
      [...published, ...older].some(({ figures }) => figures.some((one) => one.period.label === period)),
    );
  return {
    input: { ...input, histories: [...input.histories, ...filling, ...older], official: published, replaced },
    proofs,
  };
}

/** The file with the newest period first: publishers revise earlier years with each release. */
function newestFirst(candidates: readonly Candidates[]): readonly Candidates[] {
  return [...candidates].sort(
    (a, b) => newestDay(b).localeCompare(newestDay(a)) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

function newestDay({ figures }: Candidates): string {
  return figures.reduce((latest, { period }) => (period.end > latest ? period.end : latest), "");
}
