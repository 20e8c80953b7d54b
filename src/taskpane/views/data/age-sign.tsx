import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { capital } from "../../../wording/list.ts";
import type { Staleness } from "../../../queries/staleness.ts";

const signs = { "up to date": Checkmark16Regular, ageing: Info16Regular, "out of date": Warning16Regular } as const;

/** How old a figure is, relative to how often it is published: a shape and a word. */
export function AgeSign({ staleness }: { readonly staleness: Staleness }) {
  const Sign = signs[staleness];
  return (
    <span className={`lof-age lof-age--${staleness.replaceAll(" ", "-")}`}>
      <Sign aria-hidden="true" />
      {capital(staleness)}
    </span>
  );
}
