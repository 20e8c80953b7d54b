import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const kinds = (list: string) => readKpiList(gridOf(list))?.columns.map(({ kind }) => kind);

describe("columns taken together", () => {
  test("only one is the name, the reference, the unit or the polarity: the strongest", () => {
    expect(
      kinds(`
        Ref | Indicator | Description | Target | Actual
        C1 | Absence | Pupils who miss one session in ten | 17 | 16
        C2 | NEET | Young people aged 16 and 17 without a place | 5 | 4`),
    ).toEqual(["reference", "name", "left-out", "target", "value"]);
  });

  test("a target in a sentence is a name where no other column is", () => {
    const list = readKpiList(
      gridOf(`
        TARGET | CURRENT POSITION |
        Reduce the rate of teenage pregnancies by 60% by 2010. | 61.6/1000 | Pledge
        Reduce the death rate from cancer by at least a fifth from 183.5/100000 in 1995-97 to 146.8/100000 by 2010. | 183.5/100000 | Plan`),
    );
    expect(list?.columns.slice(0, 2).map(({ kind }) => kind)).toEqual(["name", "value"]);
    expect(list?.kpis[1]).toMatchObject({
      value: { value: 183.5 },
      target: { value: 146.8 },
      polarity: "lower-is-better",
    });
  });

  test("figures under a heading that says nothing known are the value where no other column is", () => {
    expect(kinds("Indicator | Ambleforth | Target\nNEET | 4.1 | 4\nAbsence | 14 | 13")).toEqual([
      "name",
      "value",
      "target",
    ]);
  });

  test("without headings a second figure beside a colour is the target", () => {
    expect(kinds("Recycling rate | 45.1% | 46% | G\nNEET | 4.1% | 3% | R")).toEqual(["name", "value", "target", "rag"]);
  });
});
