import { matchKpi } from "../../../../../src/own-kpis/match.ts";
import { matchList } from "../../../../../src/taskpane/views/report/my-kpis/match-list.ts";
import { namedKpi } from "../../../../own-kpis/named-kpi.ts";
import { shippedDesk } from "../../../../fixtures/shipped-desk.ts";

const kpis = Array.from({ length: 5 }, (_, row) => namedKpi(`Persistent absence ${row}`, { row }));

/** A clock on which each match takes 20 milliseconds. */
function slowPace() {
  let time = 0;
  const pauses: number[] = [];
  return { now: () => (time += 20), pause: async () => void pauses.push(time), pauses };
}

// The first match makes the index of all measures, which takes long on a busy machine.
beforeAll(() => void matchKpi(shippedDesk(), namedKpi("Persistent absence")), 60_000);

test("the pane may answer between slices, and learns how far it is", async () => {
  const pace = slowPace();
  const told: [number, number][] = [];
  const controller = new AbortController();
  const matches = await matchList(
    shippedDesk(),
    kpis,
    { signal: controller.signal, onProgress: (done, total) => told.push([done, total]) },
    pace,
  );
  expect(matches.map(({ kpi }) => kpi.row)).toEqual([0, 1, 2, 3, 4]);
  expect(pace.pauses.length).toBe(2);
  expect(told).toEqual([
    [2, 5],
    [4, 5],
  ]);
});

test("it stops where the user stops it", async () => {
  const controller = new AbortController();
  const pace = { ...slowPace(), pause: async () => controller.abort() };
  const handles = { signal: controller.signal, onProgress: () => undefined };
  await expect(matchList(shippedDesk(), kpis, handles, pace)).rejects.toThrow("stopped");
});

test("what is known of the measures is made in slices too, and the matches are the same", async () => {
  const fresh = { ...shippedDesk(), pack: { ...shippedDesk().pack } };
  const pace = slowPace();
  const handles = { signal: new AbortController().signal, onProgress: () => undefined };
  const matches = await matchList(fresh, kpis.slice(0, 1), handles, pace);
  expect(pace.pauses.length).toBeGreaterThan(fresh.pack.metrics.length / 4);
  expect(matches.map(({ grade, series }) => [grade, series?.id])).toEqual(
    kpis.slice(0, 1).map((kpi) => [matchKpi(shippedDesk(), kpi).grade, matchKpi(shippedDesk(), kpi).series?.id]),
  );
});
