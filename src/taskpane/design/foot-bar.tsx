import type { ReactNode } from "react";

/** The foot of a view: its one primary button, and at most one secondary action next to it. */
export function FootBar({ children }: { readonly children: ReactNode }) {
  return <div className="lof-foot">{children}</div>;
}
