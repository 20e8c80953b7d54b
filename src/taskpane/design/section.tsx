import { type ReactNode, useId } from "react";

export interface SectionProps {
  readonly title: string;
  /** A secondary line below the title. */
  readonly note?: ReactNode;
  /** Shown to the right of the title: a toggle, a menu, a unit. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view, with its heading. */
export function Section({ title, note, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="lof-section" aria-labelledby={id}>
      <div className="lof-section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {note !== undefined && <p className="lof-note">{note}</p>}
      {children}
    </section>
  );
}
