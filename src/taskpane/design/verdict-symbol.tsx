import type { ReactNode } from "react";
import type { FigureState } from "../model/state.ts";

/** Shapes on a grid of 16. The shapes stay distinct in grey print: circle, waves, diamond, arrow, slash, dash. */
const shapes: Readonly<Record<FigureState | "higher-or-lower", ReactNode>> = {
  better: (
    <>
      <circle className="lof-symbol-solid" cx="8" cy="8" r="7" />
      <path className="lof-symbol-cut" d="M8 4.75v6.5M4.75 8h6.5" />
    </>
  ),
  similar: (
    <>
      <circle className="lof-symbol-ring" cx="8" cy="8" r="6.5" />
      <path className="lof-symbol-line" d="M4.6 7.1q1.7-1.5 3.4 0t3.4 0M4.6 10.1q1.7-1.5 3.4 0t3.4 0" />
    </>
  ),
  worse: (
    <>
      <path className="lof-symbol-solid" d="M8 .5 15.5 8 8 15.5.5 8Z" />
      <path className="lof-symbol-cut" d="M5 8h6" />
    </>
  ),
  higher: (
    <>
      <circle className="lof-symbol-ring" cx="8" cy="8" r="6.5" />
      <path className="lof-symbol-line" d="M8 11.3V4.9M5.4 7.4 8 4.8l2.6 2.6" />
    </>
  ),
  lower: (
    <>
      <circle className="lof-symbol-ring" cx="8" cy="8" r="6.5" />
      <path className="lof-symbol-line" d="M8 4.7v6.4M5.4 8.6 8 11.2l2.6-2.6" />
    </>
  ),
  "higher-or-lower": (
    <>
      <circle className="lof-symbol-ring" cx="8" cy="8" r="6.5" />
      <path className="lof-symbol-line" d="M6 11V5.2M4.2 7 6 5.1 7.8 7M10 5v5.8M8.2 9 10 10.9 11.8 9" />
    </>
  ),
  "position-only": <circle className="lof-symbol-ring lof-symbol-thick" cx="8" cy="8" r="3.75" />,
  "not-judged": (
    <>
      <circle className="lof-symbol-ring" cx="8" cy="8" r="6.5" />
      <path className="lof-symbol-line" d="M3.6 12.4 12.4 3.6" />
    </>
  ),
  "no-figure": <path className="lof-symbol-line lof-symbol-thick" d="M3.5 8h9" />,
};

/** The badge's shape alone; the word is next to it, or is the heading of its column. */
export function VerdictSymbol({ state, size = 16 }: { readonly state: keyof typeof shapes; readonly size?: number }) {
  return (
    <svg
      className={`lof-symbol lof-symbol--${state}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[state]}
    </svg>
  );
}
