import { type Mark, markKey, markText } from "../../pack/mark.ts";
import { type Port, PortError } from "../../workbook/port.ts";
import { takeWords as words } from "../../wording/workbook/figures-words.ts";

/**
 * Writes a mark, or takes it away, and reads it back: what the workbook says counts, not what the write said.
 *
 * @throws PortError when it is not there, or cannot be read
 */
export async function keepMark(port: Port, mark: Mark | null): Promise<void> {
  const text = mark === null ? null : markText(mark);
  const keep = async (): Promise<void> => {
    const failed: unknown = await port.writeSetting(markKey, text).then(
      () => null,
      (error: unknown) => error,
    );
    if ((await port.readSetting(markKey)) === text) return;
    throw failed instanceof PortError ? failed : new PortError("failed", words.markNotKept, { cause: failed });
  };
  await keep().catch(keep);
}
