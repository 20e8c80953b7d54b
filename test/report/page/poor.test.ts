import { distance } from "../../../src/comparison/distance.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { seriesName } from "../../../src/wording/metric-words.ts";
import { outcomeName } from "../../../src/wording/outcome-names.ts";
import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;
const bare = (name: string): string => name.replace(/[*]/g, "").replace(/ \((?:far |well )?(?:above|below)\)/, "");

test.each(["Kent", "Gateshead"])(
  "the pages of %s name what is far on the poor side and not tested, and what gets worse; the first sheet has them by outcome",
  async (council) => {
    const content = contentFor(desk, council, [6, 7, 12]);
    const { sheet } = await packFile(desk, content);
    const summary = (await sheet("LOF Summary")).text;
    for (const { outcome, rows } of content.pages) {
      const view = await sheet(`LOF ${outcomeName(outcome).replace(":", "")}`);
      const line = String(view.value(firstRow + rows.length + 2, 0));
      const said = /^Far on the poor side of the median, not tested: (.*)\. Getting worse by trend: (.*)\.$/.exec(line);
      const list = (text = ""): string[] => (text === "none" ? [] : text.split("; ").map(bare));
      const far = rows.flatMap(({ metric, series, compared }) => {
        if (series === null || isNoValue(compared) || isNoValue(compared.own) || !isNoValue(compared.verdict))
          return [];
        const away = distance(compared.comparison);
        const sign = metric.polarity === "higher-is-better" ? -1 : metric.polarity === "lower-is-better" ? 1 : 0;
        if (metric.noVerdict || isNoValue(away)) return [];
        return sign * away.deviations >= 1.5 ? [seriesName(series)] : [];
      });
      const worsening = rows.flatMap(({ series, compared }) =>
        series !== null &&
        !isNoValue(compared) &&
        !isNoValue(compared.direction) &&
        compared.direction.word === "worsening"
          ? [seriesName(series)]
          : [],
      );
      expect([line, list(said?.[1]), list(said?.[2])]).toEqual([line, far, worsening]);
      const named = line.replace("Far on the poor side of the median, not tested: ", "");
      if (far.length + worsening.length > 0) expect(summary).toContain(`${outcomeName(outcome)}: ${named}`);
    }
  },
);
