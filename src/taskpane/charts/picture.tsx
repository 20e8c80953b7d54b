import { useEffect, useRef, useState } from "react";
import { measureTextOf, type MeasureText } from "./measure-text.ts";

/** Where a picture is drawn. */
export interface Canvas {
  readonly width: number;
  readonly measure: MeasureText;
}

export type Draw<Data> = (data: Data, canvas: Canvas) => SVGSVGElement;

export interface PictureProps<Data> {
  readonly data: Data;
  /** What the picture shows, in words. */
  readonly label: string;
  /** Approximate height in pixels, reserved so that nothing moves when the picture appears. */
  readonly height: number;
  /** Loads the drawing code, with the first picture rather than with the pane. */
  readonly load: () => Promise<Draw<Data>>;
}

/**
 * A drawing that fits its container, redrawn when the size changes. Colours are variables, so a new theme needs no
 * redrawing.
 */
export function Picture<Data>({ data, label, height, load }: PictureProps<Data>) {
  const place = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<{ readonly with: Draw<Data> } | "failed" | null>(null);
  const width = useWidth(place);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => gone || setDraw({ with: loaded }),
      () => gone || setDraw("failed"),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  useEffect(() => {
    const element = place.current;
    if (element === null || draw === null || draw === "failed" || width === 0) return;
    const svg = draw.with(data, { width, measure: measureTextOf(element) });
    svg.setAttribute("aria-hidden", "true");
    element.replaceChildren(svg);
  }, [draw, data, width]);
  if (draw === "failed") return <p className="lof-note">The picture could not be loaded. The table has its figures.</p>;
  return <div className="lof-picture" role="img" aria-label={label} ref={place} style={{ minHeight: height }} />;
}

function useWidth(place: React.RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    setWidth(Math.floor(element.clientWidth));
    return () => observer.disconnect();
  }, [place]);
  return width;
}
