const percent = (position: number): { left: string } => ({ left: `${(position * 100).toFixed(2)}%` });

/** The mark of the council itself: a filled dot. */
export function OwnMark({ position }: { readonly position?: number }) {
  return (
    <svg
      className="lof-strip-mark"
      style={position === undefined ? undefined : percent(position)}
      width="12"
      height="16"
      viewBox="-6 0 12 16"
      aria-hidden="true"
    >
      <circle className="lof-strip-own" cx="0" cy="8" r="4" />
    </svg>
  );
}

/** The mark of the other council: a hollow diamond. */
export function OtherMark({ position, outline = false }: { readonly position?: number; readonly outline?: boolean }) {
  return (
    <svg
      className="lof-strip-mark"
      style={position === undefined ? undefined : percent(position)}
      width="12"
      height="16"
      viewBox="-6 0 12 16"
      aria-hidden="true"
    >
      <path className={outline ? "lof-strip-outline" : "lof-strip-other"} d="M0 3 5 8 0 13-5 8Z" />
    </svg>
  );
}

/**
 * A line from the lowest to the highest council of the tier with both councils on it. The marks are positioned by
 * percentage of the width, so nothing is measured and nothing moves.
 */
export function StripLine({ own, other }: { readonly own: number; readonly other: number }) {
  return (
    <span className="lof-strip" aria-hidden="true">
      <OtherMark position={other} />
      <OwnMark position={own} />
      {/* Where both are at the same point, the diamond is still visible around the dot. */}
      <OtherMark position={other} outline />
    </span>
  );
}
