import { unfinishedTaking } from "../../../src/actions/figures/take-figures.ts";
import { type Fault, FaultyPort } from "../../fixtures/faulty-port.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { ageOf, backFrom, foretellFor, madeBook, markOf, nameOf, newer, old, takeNewer } from "./taking.ts";

/*
 * Whatever goes wrong at whatever step, and however long: the cells have the figures of the workbook's mark, or the mark
 * says that a taking is not finished, and then both ways out of it lead to a whole.
 */

const said: readonly (Fault["says"] | "stop")[] = ["failed", "busy", "success", "stop"];
const times: readonly Fault["when"][] = ["before", "within", "after"];

function fault(at: number, when: Fault["when"], says: (typeof said)[number], calls: number): Fault {
  return says === "stop"
    ? { at, when, calls, stop: new AbortController() }
    : { at, when, calls, ...(says && { says }) };
}

interface Made {
  readonly book: ReturnType<typeof madeBook>;
  readonly port: MemoryPort;
}

async function expectWhole({ book, port }: Made, after: string): Promise<void> {
  const mark = markOf(book);
  const ages = ageOf(book);
  if (mark === null || mark === "unreadable") throw new Error(`${after}: the mark is ${String(mark)}.`);
  const unfinished = await unfinishedTaking(port);
  const expected = mark.sha256 === newer.pack.sha256 ? "new" : "old";
  if (unfinished === null) expect([after, [...ages].sort()]).toEqual([after, ["both", expected].sort()]);
}

/** Every so many is tried in `npm test`, from another one each day; all of them with LOF_FAULTS=all. */
const step = process.env["LOF_FAULTS"] === "all" ? 1 : 29;
const first = Number(process.env["LOF_SEED"] ?? Math.floor(Date.now() / 86_400_000)) % step;

/** Goes through every call that a piece of work makes, with every fault. @returns how many were tried */
async function everyFault(
  make: () => Promise<Made>,
  work: (port: FaultyPort, made: Made, signal?: AbortSignal) => Promise<unknown>,
) {
  const whole = await make();
  const counting = new FaultyPort(whole.port);
  await work(counting, whole);
  let [tried, all] = [0, 0];
  for (let at = 0; at < counting.calls.length; at++)
    for (const when of times)
      for (const says of said)
        for (const calls of [1, 2, 1000]) {
          if (all++ % step !== first) continue;
          const made = await make();
          const planted = fault(at, when, says, calls);
          const name = `${counting.calls[at] ?? ""} (call ${at}) ${when} ${String(says)} × ${calls}, LOF_SEED=${first}`;
          const outcome = await work(new FaultyPort(made.port, planted), made, planted.stop?.signal).then(
            () => "done",
            (error: unknown) => String(error),
          );
          await expectWhole(made, `${name}: ${outcome}`);
          tried++;
          // Both ways out of what is left unfinished.
          if ((await unfinishedTaking(made.port)) === null || tried % 5 > 1) continue;
          // The page is opened again: functions answer from the figures of the mark.
          const mark = markOf(made.book);
          made.book.desk = mark !== null && mark !== "unreadable" && mark.sha256 === newer.pack.sha256 ? newer : old;
          if (tried % 2 === 0) await backFrom(made.port, made.book);
          else await takeNewer(made.port, made.book);
          expect([name, await unfinishedTaking(made.port)]).toEqual([name, null]);
          await expectWhole(made, `${name}, then ${tried % 2 === 0 ? "back" : "again"}`);
        }
  return tried;
}

const foretold = foretellFor(new MemoryPort(madeBook()));

const fresh = async (): Promise<Made> => {
  const book = madeBook();
  return { book, port: new MemoryPort(book) };
};

test("taking: every fault at every call of the workbook leaves it whole, or found to be unfinished", async () => {
  const told = await foretold;
  const tried = await everyFault(fresh, (port, { book }, signal) =>
    takeNewer(port, book, { foretold: told, ...(signal && { signal }) }),
  );
  expect(tried * step).toBeGreaterThan(500);
}, 600_000);

test("going back: the same", async () => {
  const told = await foretold;
  const taken = async (): Promise<Made> => {
    const made = await fresh();
    await takeNewer(made.port, made.book, { foretold: told });
    return made;
  };
  const tried = await everyFault(taken, (port, { book }) => backFrom(port, book));
  expect(tried * step).toBeGreaterThan(300);
  expect(nameOf(old).sha256).not.toBe(nameOf(newer).sha256);
}, 600_000);
