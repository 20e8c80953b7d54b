import type { Series } from "../../../../src/pack/pack.ts";
import { providePack } from "../../../../src/functions/pack-holder.ts";
import { judgingFactor } from "../../../../src/comparison/polarity.ts";
import { figurePage } from "../../../../src/taskpane/model/figure-page.ts";
import { figure } from "../../../../src/wording/figure/number.ts";
import { cell } from "../../../functions/calling.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";
import { modelOf } from "../pane-models.ts";

const desk = shippedDesk();
const { pack } = desk;
beforeAll(() => providePack(desk));

const quarterOf = (council: string, series: Series): string =>
  figurePage(modelOf(council, { pack }), series, null)?.quarter ?? "no page";

test("on every page the letter is LOF.SCORE's and the target LOF.BENCHMARK's, or the line is left out", () => {
  const said = { lines: 0, none: 0, targets: 0 };
  for (const council of ["Kent", "Maidstone", "Gateshead", "Isles of Scilly"])
    for (const series of pack.series) {
      const line = quarterOf(council, series);
      const band = cell("SCORE", council, series.id, "quartile");
      const factor = judgingFactor(pack, series.metric);
      const where = [council, series.id, line];
      if (factor === 0 || !/^[A-D]$/.test(String(band))) {
        expect(where).toEqual([council, series.id, ""]);
        said.none++;
        continue;
      }
      said.lines++;
      expect(where).toEqual([council, series.id, expect.stringContaining(`(quartile ${String(band)}).`)]);
      const target = Number(cell("BENCHMARK", council, series.id, factor === 1 ? "q3" : "q1"));
      const own = Number(cell("METRIC", council, series.id));
      const hasTarget = band !== "A" && (factor === 1 ? own < target : own > target);
      expect([...where, line.includes("To reach")]).toEqual([...where, hasTarget]);
      if (!hasTarget) continue;
      said.targets++;
      expect(line).toContain(`To reach the best quarter: ${figure(target, series.unit)}`);
    }
  expect(said.lines).toBeGreaterThan(100);
  expect(said.targets).toBeGreaterThan(50);
  expect(said.none).toBeGreaterThan(100);
});

const seriesOf = (id: string): Series => pack.series.find((one) => one.id === id) as Series;

test("Kent's absence is in the last quarter; the lower quartile of the others is what the best quarter reaches", () => {
  // The fifteen others' figures in a spreadsheet, =QUARTILE.INC(others,1): 16.21.
  expect(quarterOf("Kent", seriesOf("O06M09"))).toBe(
    "In the last quarter of the set (quartile D). To reach the best quarter: 16.2%.",
  );
});

test("where neither side is good, and for what describes the place, no quarter is called the best", () => {
  expect(quarterOf("Kent", seriesOf("O07M01"))).toBe("");
  expect(quarterOf("Kent", seriesOf("O16M01"))).toBe("");
});
