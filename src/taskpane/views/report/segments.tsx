import { type KeyboardEvent, useRef } from "react";

interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Id of the panel that they switch. */
  readonly panel: string;
}

/** The parts of one view side by side, one of them open. Arrow keys move between them. */
export function Segments<Id extends string>({ label, segments, chosen, onChoose, panel }: SegmentsProps<Id>) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent, at: number): void => {
    const [after, before] = [at + 1, at - 1];
    const to = {
      ArrowRight: after,
      ArrowDown: after,
      ArrowLeft: before,
      ArrowUp: before,
      Home: 0,
      End: segments.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + segments.length) % segments.length;
    buttons.current[next]?.focus();
    const id = segments[next]?.id;
    if (id !== undefined) onChoose(id);
  };
  return (
    <div className="lof-segments" role="tablist" aria-label={label}>
      {segments.map(({ id, label: name }, at) => (
        <button
          key={id}
          ref={(button) => void (buttons.current[at] = button)}
          type="button"
          role="tab"
          id={`${panel}-${id}`}
          aria-selected={id === chosen}
          {...(id === chosen && { "aria-controls": panel })}
          tabIndex={id === chosen ? 0 : -1}
          className="lof-segment"
          onClick={() => onChoose(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
