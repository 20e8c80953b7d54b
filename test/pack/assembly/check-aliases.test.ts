import type { AreaCode, FormerArea } from "../../../src/areas/area.ts";
import type { Metric, MetricId } from "../../../src/framework/metric.ts";
import { checkAreaNames, checkMetricNames } from "../../../src/pack/assembly/check-aliases.ts";
import type { PackFile } from "../../../src/pack/schema.ts";

const area = (code: string, name: string, ...aliases: string[]): PackFile["areas"][number] => ({
  code,
  name,
  tier: "single",
  type: "unitary authority",
  county: null,
  region: null,
  combinedAuthority: null,
  aliases,
});
const former = (code: string, name: string, ...successors: string[]): FormerArea => ({
  code,
  name,
  successors: successors as AreaCode[],
  replacedIn: 2023,
  aliases: [],
});
const metric = (id: string, shortName: string, aliases: string[] = [], sameAs: string | null = null): Metric =>
  ({
    id,
    title: `Official title of ${id}`,
    shortName,
    aliases,
    sameAs: sameAs as MetricId | null,
  }) as unknown as Metric;
const messages = (issues: readonly { message: string }[]): string[] =>
  issues.map((issue) => issue.message.split(";")[0] as string);

describe("names of councils", () => {
  test("one meaning each is no issue", () => {
    expect(checkAreaNames([area("E1", "Kent", "Kent CC"), area("E2", "Medway", "Medway Towns")], [])).toEqual([]);
  });

  test("an alias of two councils is an issue, in any spelling", () => {
    const issues = checkAreaNames([area("E1", "St. Helens"), area("E2", "Merseyside", "St Helens")], []);
    expect(messages(issues)).toEqual(['"st helens" means E1 and E2']);
  });

  test("a former council may share its name with a council that took its place", () => {
    expect(checkAreaNames([area("E1", "Somerset")], [former("E9", "Somerset", "E1")])).toEqual([]);
  });

  test("a former council may not share its name with any other", () => {
    const issues = checkAreaNames([area("E1", "Somerset"), area("E2", "Newport")], [former("E9", "Newport", "E1")]);
    expect(messages(issues)).toEqual(['"newport" means E2 and E9']);
  });
});

describe("names of metrics", () => {
  test("an alias of two metrics is an issue unless it is declared ambiguous", () => {
    const metrics = [metric("O06M01", "Key Stage 2", ["KS2"]), metric("O06M02", "Key Stage 2 gap", ["ks2"])];
    expect(messages(checkMetricNames(metrics, new Map()))).toEqual(['"ks2" means O06M01 and O06M02']);
    expect(checkMetricNames(metrics, new Map([["KS2", ["O06M01", "O06M02"]]]))).toEqual([]);
  });

  test("the same figures under two outcomes may share their names", () => {
    expect(
      checkMetricNames([metric("O04M03", "Unmet need"), metric("O08M14", "Unmet need", [], "O04M03")], new Map()),
    ).toEqual([]);
  });

  test("a name declared ambiguous that is one metric's own is an issue", () => {
    const issues = checkMetricNames(
      [metric("O06M09", "Persistent absence")],
      new Map([["persistent absence", ["O06M09", "O07M02"]]]),
    );
    expect(messages(issues)).toEqual(['"persistent absence" is declared ambiguous and is a name of O06M09']);
  });
});
