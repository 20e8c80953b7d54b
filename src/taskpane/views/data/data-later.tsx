import { loadLater } from "../load-later.tsx";
import type { DataViewProps } from "./data.tsx";

/** The Data tab, whose code is fetched when it is first opened. */
export const DataLater = loadLater<DataViewProps>(async () => (await import("./data.tsx")).DataView);
