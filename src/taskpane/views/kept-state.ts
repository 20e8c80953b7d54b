import { useSyncExternalStore } from "react";

/** State that outlives the view showing it: a report continues to be built while another tab is open. */
export interface Kept<T> {
  readonly now: () => T;
  readonly set: (next: T) => void;
  /** Calls back on every change; returns a function that stops it. */
  readonly follow: (callback: () => void) => () => void;
}

/** Makes such a state; the owner must live as long as the pane. */
export function keep<T>(first: T): Kept<T> {
  let held = first;
  const followers = new Set<() => void>();
  return {
    now: () => held,
    set: (next) => {
      held = next;
      followers.forEach((callback) => callback());
    },
    follow: (callback) => {
      followers.add(callback);
      return () => void followers.delete(callback);
    },
  };
}

/** The current state, updated while the view is shown. */
export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.follow, kept.now, kept.now);
}
