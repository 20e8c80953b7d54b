import { TextButton } from "../design/text-button.tsx";

export interface CellStripProps {
  /** The selected cell: "F5". */
  readonly cell: string;
  /** What it shows: "Better", "#N/A". */
  readonly shows: string;
  readonly onExplain: () => void;
}

/** A line at the foot that offers the explanation of the selected cell; it does not take the focus. */
export function CellStrip({ cell, shows, onExplain }: CellStripProps) {
  return (
    <div className="lof-cell-strip" role="status">
      <span className="lof-cell-strip-text">
        {cell}: <strong>{shows}</strong>
      </span>
      <span aria-hidden="true">·</span>
      <TextButton onPress={onExplain}>
        explain<span className="lof-hidden"> cell {cell}</span>
      </TextButton>
    </div>
  );
}
