import { contextOf, findIndicator } from "../queries/context.ts";
import { councilFilters, councilsOf, districtsOfCounty } from "../queries/councils.ts";
import type { Desk } from "../queries/desk.ts";
import { neighboursOf, type Neighbour, type NeighbourAnswer } from "../queries/neighbours.ts";
import type { Area } from "../areas/area.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { isRefusal } from "../wording/refusal.ts";
import { tierName } from "../wording/tier.ts";
import { answer, column, orError, orThrow, refusalCell, type OutCell, type OutCells } from "./answer.ts";
import { optionalChoice, optionalCount, optionalFlag, optionalText } from "./arguments/arguments.ts";
import { ownSetAsked } from "./own-sets.ts";
import { measure } from "./arguments/cells.ts";
import { areaIn, oneArea, forEachPair } from "./arguments/each-pair.ts";
import { readWeights } from "./arguments/weights.ts";
import { emptyListWords } from "../wording/arguments.ts";

/**
 * The neighbours of a council, nearest first. Example: =LOF.NEIGHBOURS("Kent",5)
 *
 * @customfunction NEIGHBOURS
 * @helpurl https://lof-for-excel.example/help.html#neighbours
 * @param area Council by name or code.
 * @param [count] How many at most. Left out: as many as the list has.
 * @param [set] Whose list: "DfE", "ONS", "ONS economic", "ONS demographic" or "LOF-21 open model"; or another set, such as "region" or one of your own. Left out: the official list, else the open model.
 * @param [detail] TRUE adds code, tier, region, distance and model, with a row of headings.
 * @param [weights] Two columns, indicator and weight, for the open model. Left out: all weigh the same.
 * @returns A column of names, or a table.
 */
export function NEIGHBOURS(
  area: unknown[][],
  count?: unknown[][],
  set?: unknown[][],
  detail?: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const place = oneArea(desk, area, "area");
    const most = optionalCount(count, "count");
    const list = optionalText(set, "set");
    const given = readWeights(desk, weights);
    const wantsDetail = optionalFlag(detail, "detail", ["detail", "all"]);
    const found = orThrow(
      neighboursOf(desk.pack, place, {
        ...(most === null ? {} : { count: most }),
        ...(list === null ? {} : { set: list }),
        ...orThrow(ownSetAsked(desk, list)),
        ...(given === null ? {} : { weights: given }),
      }),
    );
    return wantsDetail
      ? neighbourTable(found)
      : column(
          found.members.map((one) => one.name),
          emptyListWords.neighbours,
        );
  });
}

function neighbourTable({ model, members }: NeighbourAnswer): OutCells {
  const row = (one: Neighbour): OutCell[] => [
    one.name,
    one.code,
    one.area === null ? "outside England" : tierName(one.area.tier),
    one.area?.region ?? "",
    one.distance ?? (one.closeness === "" ? "not published" : one.closeness),
    model,
  ];
  return [["neighbour", "code", "tier", "region", "distance", "model"], ...members.map(row)];
}

/**
 * The councils of England, by name. Example: =LOF.COUNCILS("county","South East")
 *
 * @customfunction COUNCILS
 * @helpurl https://lof-for-excel.example/help.html#councils
 * @param [tier] "single", "county", "district", "upper", "lower", or a type such as "London borough". Left out: all.
 * @param [region] A region, such as "South East". Left out: all.
 * @returns A column of names.
 */
export function COUNCILS(tier?: unknown[][], region?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const filter = optionalChoice(tier, "tier", councilFilters);
    const councils = orThrow(councilsOf(desk.pack, filter, optionalText(region, "region")));
    return column(
      councils.map((one) => one.name),
      emptyListWords.councils,
    );
  });
}

/**
 * The districts of a county, by name. Example: =LOF.DISTRICTS("Kent")
 *
 * @customfunction DISTRICTS
 * @helpurl https://lof-for-excel.example/help.html#districts
 * @param county County by name or code.
 * @returns A column of names.
 */
export function DISTRICTS(county: unknown[][]): unknown[][] {
  return answer((desk) => {
    const districts = orThrow(districtsOfCounty(desk.pack, oneArea(desk, county, "county")));
    return column(
      districts.map((one) => one.name),
      emptyListWords.districts,
    );
  });
}

/**
 * The contextual indicators behind the neighbour model. Example: =LOF.CONTEXT("Kent","population")
 *
 * @customfunction CONTEXT
 * @helpurl https://lof-for-excel.example/help.html#context
 * @param area Council by name or code. With an indicator, a range gives a range.
 * @param [indicator] Indicator by name or number, 1 to 21; a range gives a range. Left out: a table of all.
 * @returns The value in the indicator's unit, or the table with a row of headings.
 */
export function CONTEXT(area: unknown[][], indicator?: unknown[][]): unknown[][] {
  return answer((desk) => {
    if (measure(indicator).filledRows === 0) return contextTable(desk, oneArea(desk, area, "area"));
    return forEachPair(area, indicator, ["area", "indicator"], (areaText, indicatorText) => {
      const place = areaIn(desk, areaText);
      if (isRefusal(place)) return refusalCell(place);
      const found = findIndicator(desk.pack, String(indicatorText));
      return isRefusal(found) ? refusalCell(found) : orError(contextOf(found, place));
    });
  });
}

function contextTable({ pack }: Desk, area: Area): OutCells {
  const rows = pack.indicators.map((one): OutCell[] => {
    const value = contextOf(one, area);
    return [
      one.number,
      one.name,
      isNoValue(value) ? stateWord(value) : value,
      one.unit,
      one.period,
      one.status,
      one.note,
    ];
  });
  return [["number", "indicator", "value", "unit", "period", "status", "note"], ...rows];
}
