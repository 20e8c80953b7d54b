import type { Kpi } from "../../../../../own-kpis/kpi.ts";
import { earlierPoints, earlierWords } from "./earlier-points.ts";

const [width, height, edge] = [96, 20, 4];

/** Earlier figures of the list: a small line where there are enough of one unit, and always the figures. */
export function EarlierValues({ kpi }: { readonly kpi: Kpi }) {
  if (kpi.earlier.length === 0) return null;
  const points = earlierPoints(kpi)?.map(({ x, y }) => ({
    x: edge + x * (width - 2 * edge),
    y: edge + y * (height - 2 * edge),
  }));
  const last = points?.at(-1);
  return (
    <p className="lof-second lof-kpi-earlier">
      {points !== undefined && last !== undefined && (
        <svg className="lof-spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
          <circle cx={last.x} cy={last.y} r="3" />
        </svg>
      )}
      Also in the list: {earlierWords(kpi)}
    </p>
  );
}
