import type { ReactNode } from "react";

export type KeyValue = readonly [name: string, value: ReactNode];

/** Names on the left, values on the right. A value of null leaves its row out. */
export function KeyValues({ rows }: { readonly rows: readonly KeyValue[] }) {
  return (
    <dl className="lof-keys">
      {rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
