import { freezeNotLoaded } from "../../../../wording/workbook/loading.ts";
import { PortError } from "../../../../workbook/port.ts";

/** Freeze, thaw and repair, fetched when they are first wanted: most sittings do without. */
export function loadVerbs(): Promise<typeof import("./freeze-result.ts")> {
  return import("./freeze-result.ts").catch((error: unknown) => {
    throw new PortError("failed", freezeNotLoaded, { cause: error });
  });
}
