import { PortError } from "../../workbook/port.ts";
import { endedEarly, unknownEnd } from "../../wording/workbook/freeze.ts";

/** What came of some work: its outcome, or the trouble that it had with the workbook. */
type Attempt<T> =
  | { readonly value: T; readonly error: null }
  | { readonly value: undefined; readonly error: PortError };

/** Does something after which there is more to do, whether it succeeds or not. Our own mistakes are thrown on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    return { value: undefined, error };
  }
}

/** Says how far it came, by what was read back. @param unlike formulas whose cells hold neither them nor their values */
export function early(error: PortError, done: number, all: number, unlike = 0): PortError {
  return new PortError(error.reason, endedEarly(done, all, why(error), unlike), { cause: error });
}

/** Says that it could not be read how far it came. */
export function notKnown(verb: "freeze" | "thaw" | "repair", error: PortError | null): PortError {
  const said = unknownEnd(verb, error === null ? "" : why(error));
  return new PortError(error?.reason ?? "failed", said, { cause: error });
}

/** A stopped write counts its own rows, which are not the formulas done. */
const why = ({ reason, message }: PortError): string => (reason === "stopped" ? "Stopped." : message);
