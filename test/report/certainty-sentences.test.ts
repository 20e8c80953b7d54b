import { pageColumns as columns } from "../../src/report/page/columns.ts";
import { distance } from "../../src/comparison/distance.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { stateWord } from "../../src/wording/explain-no-value.ts";
import { distanceWords } from "../../src/wording/figure/distance.ts";
import { outcomeName } from "../../src/wording/outcome-names.ts";
import { contentFor, packFile, SheetView } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();

test.each(["Gateshead", "Maidstone"])(
  "each figure of %s has beside it the words that its distance has in the code, with a mark where its verdict does not hold",
  async (council) => {
    const content = contentFor(desk, council, "our-job");
    const { port } = await packFile(desk, content);
    let looked = 0;
    for (const { outcome, rows } of content.pages) {
      const view = new SheetView(await port.read(`LOF ${outcomeName(outcome).replace(":", "")}`));
      const shown = new Map(view.read.values.map((row) => [row[columns.id], row[columns.distance]]));
      for (const { compared, certainty, id, metric } of rows) {
        if (isNoValue(compared) || isNoValue(compared.own) || metric.noVerdict) continue;
        const away = distance(compared.comparison);
        const words = isNoValue(away) ? stateWord(away) : distanceWords(away);
        if (isNoValue(certainty)) throw new Error(`${id} has a figure and nothing to say of it.`);
        const { test: among } = certainty;
        const fails = !isNoValue(among) && among.word !== "similar" && !among.holds ? "\u00a0†" : "";
        expect([id, shown.get(id)]).toEqual([id, `${words}${fails}`]);
        looked++;
      }
    }
    expect(looked).toBeGreaterThan(3);
  },
  60_000,
);
