import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

export interface FloatingProps {
  /** The element it belongs to and is placed below. */
  readonly anchor: HTMLElement;
  /** Called on Esc, on a press elsewhere, and when the focus moves away. After Esc the focus returns to the anchor. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** Role, name and keys of the box itself. */
  readonly box: {
    readonly role: "menu" | "dialog";
    readonly "aria-label": string;
    readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Kept free between the box and the window's edges. */
const margin = 8;
/** With less room than this below, and more above, it opens upwards. */
const leastRoom = 160;

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * A box over the pane, below the button that opened it and inside the window.
 *
 * Our own, since Fluent's menus and popovers keep hidden focusable elements in the page even while closed, which
 * accessibility checkers report as a fault; their code is also larger than all our views together.
 */
export function Floating({ anchor, onClose, children, className = "", box }: FloatingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  useLayoutEffect(() => {
    const put = (): void => {
      if (place.current !== null) setSpot(spotFor(anchor, place.current));
    };
    put();
    window.addEventListener("resize", put);
    return () => window.removeEventListener("resize", put);
  }, [anchor]);
  useEffect(() => {
    const pressed = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (place.current?.contains(target) !== true && !anchor.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [anchor, onClose]);
  return createPortal(
    <div
      {...box}
      ref={place}
      className={`lof-floating ${className}`}
      // Transparent rather than hidden until it is positioned: a hidden element cannot take the focus.
      style={spot ?? { left: 0, top: 0, opacity: 0 }}
      onBlur={({ relatedTarget }) => {
        const left = relatedTarget !== null && place.current?.contains(relatedTarget) !== true;
        if (left && relatedTarget !== anchor) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
          anchor.focus();
        } else if (event.key === "Tab" && box.role === "menu") {
          // So that the browser moves on from the anchor, not from the end of the page, where this box is in the
          // document.
          anchor.focus();
          onClose();
        } else box.onKeyDown?.(event);
      }}
    >
      {children}
    </div>,
    anchor.closest(".lof-root") ?? document.body,
  );
}

function spotFor(anchor: HTMLElement, box: HTMLElement): Spot {
  const by = anchor.getBoundingClientRect();
  const below = window.innerHeight - by.bottom - margin;
  const above = by.top - margin;
  const upwards = below < Math.min(leastRoom, box.scrollHeight) && above > below;
  const maxHeight = Math.max(80, upwards ? above : below);
  const height = Math.min(box.scrollHeight + 2, maxHeight);
  const rightmost = window.innerWidth - box.offsetWidth - margin;
  return {
    left: Math.max(margin, Math.min(by.left, rightmost)),
    top: upwards ? by.top - height - 2 : by.bottom + 2,
    maxHeight,
  };
}
