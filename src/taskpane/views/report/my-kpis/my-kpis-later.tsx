import { loadLater } from "../../load-later.tsx";
import type { PartProps } from "../outcomes/outcomes-report.tsx";

/** The part of own KPIs, fetched when it is first opened: it holds the definitions of all measures. */
export const MyKpisLater = loadLater<PartProps>(async () => (await import("./my-kpis.tsx")).MyKpis);
