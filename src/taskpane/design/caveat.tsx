import type { ReactNode } from "react";

/** What a reader must know before using what stands above: set off by a bar at the left, not by colour. */
export function Caveat({ lead, children }: { readonly lead?: string; readonly children: ReactNode }) {
  return (
    <p className="lof-caveat">
      {lead !== undefined && <strong>{lead} </strong>}
      {children}
    </p>
  );
}
