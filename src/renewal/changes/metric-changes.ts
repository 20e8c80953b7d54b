import type { CouncilCaveat } from "../../pack/pack.ts";
import { dateInWords } from "../../wording/date.ts";
import { factNames, factWords as words } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords } from "../../wording/renewal/why-other-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import { matchInRounds } from "../matching/in-rounds.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";
import { metricFacts, otherFacts, outcomeFacts } from "./facts.ts";

/** What the framework says otherwise: edition, outcomes, metrics with their caveats, everyday words. */
export function metricChanges(packs: MatchedPacks): PackChange[] {
  const { before, after, metrics } = packs;
  const edition =
    before.edition === after.edition
      ? []
      : [
          changeOf({
            kind: "edition",
            what: factNames.edition,
            before: dateInWords(before.edition),
            after: dateInWords(after.edition),
          }),
        ];
  return [
    ...edition,
    ...outcomeChanges(packs),
    ...metrics.fresh.map(({ id, shortName, title }) =>
      changeOf({ kind: "metricNew", id, what: shortName, before: words.notThere, after: title }),
    ),
    ...metrics.gone.map(({ id, shortName, title }) =>
      changeOf({ kind: "metricGone", id, what: shortName, before: title, after: words.notThere }),
    ),
    ...metrics.both.flatMap((pair) => {
      const { id, shortName: what } = pair.after;
      const facts = otherFacts(metricFacts(pair.before), metricFacts(pair.after));
      return [
        ...(pair.before.id === id ? [] : [renumbered(pair.before.id, id, what)]),
        ...facts.map(({ fact, ...said }) =>
          changeOf({ kind: "metricOther", id, what: `${what}: ${factNames[fact]}`, ...said }),
        ),
        ...(pair.before.caveat === pair.after.caveat
          ? []
          : [changeOf({ kind: "caveat", id, what, ...texts(pair.before.caveat, pair.after.caveat) })]),
      ];
    }),
    ...councilCaveatChanges(packs),
    ...everydayChanges(packs),
  ];
}

function renumbered(before: string, id: string, what: string): PackChange {
  return changeOf({ kind: "metricNumber", id, what, before, after: id, why: whyOtherWords.metricNumber(before, id) });
}

function texts(before: string, after: string): { before: string; after: string } {
  return { before: before === "" ? words.none : before, after: after === "" ? words.none : after };
}

function outcomeChanges({ before, after }: MatchedPacks): PackChange[] {
  const outcomes = matchInRounds(before.outcomes, after.outcomes, [{ keys: ({ number }) => [String(number)] }]);
  const change = (number: number, what: string, said: { before: string; after: string }): PackChange =>
    changeOf({ kind: "outcome", what: `${words.outcome({ number })}${what}`, ...said });
  return [
    ...outcomes.fresh.map(({ number, title }) => change(number, "", { before: words.notThere, after: title })),
    ...outcomes.gone.map(({ number, title }) => change(number, "", { before: title, after: words.notThere })),
    ...outcomes.both.flatMap((pair) =>
      otherFacts(outcomeFacts(pair.before), outcomeFacts(pair.after)).map(({ fact, ...said }) =>
        change(pair.after.number, `: ${factNames[fact]}`, said),
      ),
    ),
  ];
}

/** Of every council that a caveat names, where it is new, gone or worded otherwise. */
function councilCaveatChanges({ before, after, metrics, areaNow }: MatchedPacks): PackChange[] {
  const idNow = new Map(metrics.both.map((pair) => [pair.before.id as string, pair.after.id as string]));
  const codeNow = (code: string): string => {
    const area = before.areaByCode.get(code);
    return (area === undefined ? undefined : areaNow.get(area)?.code) ?? code;
  };
  const earlier = textsByCouncil(before.caveats, (id) => idNow.get(id) ?? id, codeNow);
  const later = textsByCouncil(
    after.caveats,
    (id) => id,
    (code) => code,
  );
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [one = "", other = ""] = [earlier.get(key), later.get(key)];
    const [id = "", area = ""] = key.split(" ");
    const what = (after.metricById.get(id) ?? before.metricById.get(id))?.shortName ?? id;
    return one === other ? [] : [changeOf({ kind: "caveat", area, id, what, ...texts(one, other) })];
  });
}

function textsByCouncil(
  caveats: readonly CouncilCaveat[],
  id: (before: string) => string,
  code: (before: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { metric, areas, text } of caveats)
    for (const area of areas) {
      const key = `${id(metric)} ${code(area)}`;
      found.set(key, [...(found.has(key) ? [found.get(key) ?? ""] : []), text].join(" "));
    }
  return found;
}

function everydayChanges({ before, after }: MatchedPacks): PackChange[] {
  const [one, other] = [new Set(before.everyday), new Set(after.everyday)];
  const change = (said: { before: string; after: string }): PackChange =>
    changeOf({ kind: "metricOther", what: factNames.everyday, ...said });
  return [
    ...after.everyday.filter((line) => !one.has(line)).map((line) => change({ before: words.none, after: line })),
    ...before.everyday.filter((line) => !other.has(line)).map((line) => change({ before: line, after: words.none })),
  ];
}
