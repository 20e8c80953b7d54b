import { loadLater } from "../load-later.tsx";
import type { DataViewProps } from "./data.tsx";
import type { FiguresPartProps } from "./figures-part.tsx";

/** The Data tab, whose code is fetched when it is first opened. */
export const DataLater = loadLater<DataViewProps>(async () => (await import("./data.tsx")).DataView);

/** Which figures these are, with the Data tab. */
export const FiguresPartLater = loadLater<FiguresPartProps>(
  async () => (await import("./figures-part.tsx")).FiguresPart,
);
