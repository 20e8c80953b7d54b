import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { figurePage } from "../../src/taskpane/model/figure-page.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { modelOf } from "../taskpane/model/pane-models.ts";
import { call, cell } from "./calling.ts";

/*
 * What a caveat says of places, held to every place where one could stand, on the shipped figures. A caveat that says
 * "not ranked" beside "1st of 16" makes one of the two a lie.
 */

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

const councils = ["Gateshead", "Kent", "Kingston upon Thames", "Maidstone", "City of London", "Cornwall"];
const saysNotRanked =
  /\bnot (be )?ranked|\bdo not rank|\bno ranking|\bunranked|\bnot (judged|to be judged)|\bnor judged/i;
const placeWords = /\d(st|nd|rd|th)\b.* of \d|\bjoint \d/;

const { pack } = shippedDesk();
const notRanked = pack.series.filter(({ metric }) => metric.noVerdict || saysNotRanked.test(metric.caveat));

test("a metric whose caveat says that it is not ranked is flagged so", () => {
  const said = pack.metrics.filter(({ caveat }) => saysNotRanked.test(caveat));
  expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining(["O03M02", "O07M07", "O07M09", "O14M02"]));
  expect(said.filter(({ noVerdict }) => !noVerdict).map(({ id }) => id)).toEqual([]);
});

test.each(councils)("%s has no position in any cell for what is not ranked, with a figure or without", (council) => {
  const card = call("SCORECARD", council);
  const rankColumns = ["position", "rank", "quartile"].map((heading) => (card[0] as string[]).indexOf(heading));
  for (const { id } of notRanked) {
    expect([id, cell("POSITION", council, id)]).toEqual([id, expect.stringMatching(/^#N\/A /)]);
    for (const method of ["rank", "quartile", "quintile", "percentile", "robustz"])
      expect([id, method, cell("SCORE", council, id, method)]).toEqual([id, method, expect.stringMatching(/^#N\/A /)]);
    const compared = call("COMPARE", council, id)[0] ?? [];
    expect([id, typeof compared[5], typeof compared[6]]).toEqual([id, "string", "string"]);
    const line = card.find((row) => row[1] === id) ?? [];
    for (const at of rankColumns) expect([id, line[at]]).toEqual([id, expect.not.stringMatching(/\d/)]);
    expect([id, cell("NARRATIVE", council, id)]).toEqual([id, expect.not.stringMatching(placeWords)]);
    const ranks = call("RANKED", council, id)
      .slice(1)
      .map((row) => row[0]);
    expect([id, ranks.filter((rank) => typeof rank === "number")]).toEqual([id, []]);
  }
});

test.each(councils)("%s has no position in the pane for what is not ranked", (council) => {
  const model = modelOf(council, { pack });
  for (const series of notRanked) {
    const page = figurePage(model, series, null);
    if (page === null) continue;
    expect([series.id, page.position]).toEqual([series.id, null]);
    expect([series.id, page.set?.picture.position ?? null]).toEqual([series.id, null]);
    expect(page.set?.picture.bars.filter((bar) => bar.place !== null) ?? []).toEqual([]);
  }
});

test("where neither high nor low is good a place is counted from the highest, in cells, sentence and pane", () => {
  const neutral = pack.series.filter(({ metric }) => metric.polarity === "neutral" && !metric.noVerdict);
  expect(neutral.length).toBeGreaterThan(3);
  let placed = 0;
  for (const council of councils)
    for (const series of neutral) {
      const place = cell("POSITION", council, series.id) as string;
      if (place.startsWith("#")) continue;
      placed++;
      expect(place).toMatch(/^(joint \d+\w\w to )?\d+\w\w highest of \d+$/);
      expect(cell("NARRATIVE", council, series.id)).toMatch(
        new RegExp(`, ${place}(?:, and by its (?:derived )?interval (?:no other|anything from .* highest),)? among `),
      );
      const page = figurePage(modelOf(council, { pack }), series, null);
      expect([page?.position, page?.set?.picture.position]).toEqual([place, place]);
      for (const bar of page?.set?.picture.bars ?? []) expect(bar.place).toMatch(/ highest$/);
    }
  expect(placed).toBeGreaterThan(5);
});

test.each(["Gateshead", "Kent", "Maidstone"])(
  "%s has no number in a table that reads as 1st is best where neither end is good, over all series",
  (council) => {
    const [headings = [], ...card] = call("SCORECARD", council);
    const at = (row: readonly unknown[], heading: string) => row[headings.indexOf(heading)];
    for (const { id, metric } of pack.series) {
      const neutral = metric.polarity === "neutral";
      const [rankHeading, ...ranked] = call("RANKED", council, id).map((row) => row[0]);
      const counts = neutral && !ranked.includes("by name");
      expect([id, rankHeading]).toEqual([id, counts && !metric.noVerdict ? "rank from the highest" : "rank"]);
      const compared = (call("COMPARE", council, id)[0] ?? [])[5];
      const line = card.find((row) => row[1] === id) ?? [];
      const [position, rank] = [at(line, "position"), at(line, "rank")];
      if (typeof rank !== "number") expect([id, typeof compared]).toEqual([id, "string"]);
      else if (neutral) {
        expect([id, position]).toEqual([id, expect.stringMatching(/ highest of \d+$/)]);
        expect([id, `${compared} of`]).toEqual([id, String(position).replace(/\d+$/, "").trim()]);
      } else {
        expect([id, compared]).toEqual([id, rank]);
        expect([id, position]).toEqual([id, expect.not.stringContaining("highest")]);
      }
    }
  },
);

test("Kent's placement in independent living is given without a place; its looked-after rate with one from the highest", () => {
  expect(cell("WHY", "Kent", "O07M09-INDEPENDENT")).toMatch(/^Not judged: placement types is shown without verdict/i);
  const rows = call("RANKED", "Kent", "O07M01").slice(1);
  const own = rows.findIndex((row) => row[3] === "own");
  const higher = rows.filter((row) => typeof row[2] === "number" && row[2] > (rows[own]?.[2] as number)).length;
  expect(cell("POSITION", "Kent", "O07M01")).toMatch(new RegExp(`^(joint )?${higher + 1}(st|nd|rd|th) `));
});
