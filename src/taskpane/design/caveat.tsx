import type { ReactNode } from "react";

/** What a reader must know before using what is above it: marked by a bar on the left, not by colour. */
export function Caveat({ lead, children }: { readonly lead?: string; readonly children: ReactNode }) {
  return (
    <p className="lof-caveat">
      {lead !== undefined && <strong>{lead} </strong>}
      {children}
    </p>
  );
}
