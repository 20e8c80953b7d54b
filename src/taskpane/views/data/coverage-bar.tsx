import type { Coverage } from "../../model/coverage.ts";

/** The shares of available and missing figures, solid, grey and hatched; the lines below give the numbers. */
export function CoverageBar({
  coverage: { withFigure, gaps, notHeld, elsewhere, notYet },
}: {
  readonly coverage: Coverage;
}) {
  const parts = [
    ["held", withFigure],
    ["gap", gaps.length + notHeld.length],
    ["elsewhere", elsewhere.length],
    ["not-yet", notYet.length],
  ] as const;
  return (
    <div className="lof-coverage" aria-hidden="true">
      {parts
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <span key={kind} className={`lof-coverage-part lof-coverage-part--${kind}`} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
