const pauseMs = 1_000;

/**
 * Asks until there is an answer: Excel refuses some requests while it opens a workbook.
 *
 * @param patienceMs after which the last refusal is thrown
 */
export async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  patienceMs: number,
  pause: (ms: number) => Promise<unknown> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<Answer> {
  for (let left = patienceMs / pauseMs; ; left--)
    try {
      return await ask();
    } catch (thrown) {
      if (left <= 0) throw thrown;
      await pause(pauseMs);
    }
}
