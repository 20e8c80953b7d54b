import { useMemo } from "react";
import type { PaneFigure } from "../../model/figures.ts";
import { outcomePicture } from "../../model/outcome-picture.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { Places } from "../../charts/places.tsx";
import type { ViewProps } from "../view-props.ts";

/** The figures of an outcome as a picture of their places. */
export function OutcomePlaces({
  model,
  figures,
  onMove,
}: Pick<ViewProps, "model" | "onMove"> & { readonly figures: readonly PaneFigure[] }) {
  const picture = useMemo(() => outcomePicture(model, figures), [model, figures]);
  const outcome = figures[0]?.outcome;
  if (outcome === undefined) return null;
  return (
    <Places
      picture={picture}
      outcome={outcomeName(outcome)}
      contextual={outcome.contextual}
      onOpen={({ figure }) => onMove({ to: "figure", id: figure.id, outcome: outcome.number })}
    />
  );
}
