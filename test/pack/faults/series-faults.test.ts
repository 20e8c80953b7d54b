import { type Change, faultAfter, seriesOf } from "./damage.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const id = "O06M09";
const withLimits = tinyPackFile.series.find((one) => one.lower95 !== undefined && one.upper95 !== undefined)!;
const cell = withLimits.lower95!.findIndex((limit) => limit !== null);
const partOf = tinyPackFile.series.find((one) => one.breakdown !== null)!;
const empty = tinyPackFile.series.find((one) => one.values.includes(null))!;

test.each<Change>([
  ["a series twice", (file) => file.series.push(seriesOf(file, id)), `series ${id} is there twice`],
  [
    "a breakdown twice",
    (file) => file.series.push({ ...seriesOf(file, partOf.id), id: `${partOf.metric}-ZZ` }),
    `two series are called ${partOf.metric}`,
  ],
  ["a series of another metric", (file) => (seriesOf(file, id).metric = "O02M01"), "another metric than its id"],
  ["a series of no metric", (file) => (seriesOf(file, id).metric = "O99M99"), "belongs to no metric"],
  ["a breakdown without its id", (file) => (seriesOf(file, id).breakdown = "female"), "has a breakdown that its id"],
  ["an unknown unit", (file) => (seriesOf(file, id).unit = "furlongs"), `series ${id} has a unit that is not known`],
  ["a unit that is a formula", (file) => (seriesOf(file, id).unit = "=1+1"), "a unit that is not known"],
  ["an old current period", (file) => seriesOf(file, id).current--, "a current period that is not its newest"],
  [
    "a period twice",
    (file) => (seriesOf(file, id).periods[1]![0] = seriesOf(file, id).periods[0]![0]),
    "has the period",
  ],
  ["periods in another order", (file) => seriesOf(file, id).periods.reverse(), "out of order"],
  ["a period turned round", (file) => (seriesOf(file, id).periods[0]![2] = "1990-01-01"), "end before it begins"],
  ["a period that ends late", (file) => (seriesOf(file, id).periods[0]![2] = "2099-01-01"), "out of order"],
  [
    "a break twice",
    (file) => (seriesOf(file, id).breaks = [1, 1].map((from) => ({ from, reason: "x" }))),
    "two breaks at one period",
  ],
  ["a break too late", (file) => (seriesOf(file, id).breaks = [{ from: 99, reason: "x" }]), "a break at a period"],
  [
    "two reasons",
    (file) => {
      const at = empty.values.indexOf(null);
      seriesOf(file, empty.id).states = { suppressed: [at], notPublished: [at] };
    },
    "gives two reasons for one cell",
  ],
  [
    "a reason beside a figure",
    (file) => {
      const one = seriesOf(file, id);
      one.states = { suppressed: [one.values.findIndex((value) => value !== null)] };
    },
    "a reason for a cell that has a figure",
  ],
  [
    "a flag without figure",
    (file) => (seriesOf(file, empty.id).flags = { partial: [empty.values.indexOf(null)] }),
    "marks a cell that has no figure",
  ],
  [
    "limits swapped",
    (file) => {
      const one = seriesOf(file, withLimits.id);
      [one.lower95, one.upper95] = [one.upper95, one.lower95];
    },
    "has its limits swapped in cell",
  ],
  [
    "limits without figure",
    (file) => (seriesOf(file, withLimits.id).values[cell] = null),
    "an interval without a figure in cell",
  ],
  [
    "a figure above its limits",
    (file) => (seriesOf(file, withLimits.id).values[cell] = 1e9),
    `a figure outside its limits in cell ${cell}`,
  ],
  ["no kind", (file) => delete seriesOf(file, id).kind, `series ${id} does not say what kind of figures it has`],
  ["no basis", (file) => delete seriesOf(file, id).basis, "does not say what kind of figures it has"],
  ["sources of format 1", (file) => (seriesOf(file, id).otherSource = [0]), "names sources as format 1 did"],
  ["a source not there", (file) => (seriesOf(file, id).otherSources = [[9, [0]]]), "names a source that is not there"],
  ["a cell not there", (file) => (seriesOf(file, id).otherSources = [[0, [9e9]]]), "marks a cell that is not there"],
  [
    "two sources of a cell",
    (file) => {
      file.sources.push({ ...file.sources[0]!, id: "second" });
      seriesOf(file, id).otherSources = [0, 1].map((source) => [source, [3]]);
    },
    "gives two sources for one cell",
  ],
  ["a figure below its limits", (file) => (seriesOf(file, withLimits.id).values[cell] = -1e9), "outside its limits"],
])("%s is found", (_name, change, expected) => expect(faultAfter(change)).toContain(expected));

test("half an interval is no fault: it counts as none", () => {
  expect(faultAfter((file) => delete seriesOf(file, withLimits.id).upper95)).toBeNull();
});
