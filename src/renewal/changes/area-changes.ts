import type { Area, FormerArea } from "../../areas/area.ts";
import type { Pack } from "../../pack/pack.ts";
import { packFigures } from "./held-figures.ts";
import type { PackChangeKind } from "../../wording/renewal/change-words.ts";
import { factNames, factWords as words } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords } from "../../wording/renewal/why-other-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import { matchInRounds } from "../matching/in-rounds.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";
import { areaFacts, comingFacts, type Facts, formerFacts, nameOf, otherFacts } from "./facts.ts";

/** Councils that are new, gone, or described otherwise; former ones and those to come. */
export function areaChanges(packs: MatchedPacks): PackChange[] {
  const { before, after, areas } = packs;
  return [
    ...areas.fresh.map((area) => {
      const said = { before: words.notThere, after: ofCouncil(after, area), why: whyNew(packs, area) };
      return changeOf({ kind: "areaNew", area: area.code, what: area.name, ...said });
    }),
    ...areas.gone.map((area) => {
      const said = { before: ofCouncil(before, area), after: words.notThere, why: whyGone(packs, area) };
      return changeOf({ kind: "areaGone", area: area.code, what: area.name, ...said });
    }),
    ...areas.both.flatMap((pair) =>
      otherFacts(areaFacts(before, pair.before), areaFacts(after, pair.after)).map(({ fact, ...said }) => {
        const { code, name } = pair.after;
        return changeOf({ kind: "areaOther", area: code, what: `${name}: ${factNames[fact]}`, ...said });
      }),
    ),
    ...formerChanges(packs),
  ];
}

function ofCouncil(pack: Pack, area: Area): string {
  const { figures, series } = packFigures(pack, area);
  return words.has(figures, series, "series");
}

/** Whom a new council took the place of, as far as the later pack says so of councils of the earlier. */
export function whyNew({ before, after }: Pick<MatchedPacks, "before" | "after">, { code, name }: Area): string {
  const replaced = after.formerAreas.filter(
    (former) => former.successors.includes(code) && before.areaByCode.has(former.code),
  );
  return whyOtherWords.areaNew(
    name,
    replaced.map((former) => nameOf(before, former.code)),
  );
}

/** Who took the place of a council that is gone, as far as the later pack says so. */
export function whyGone({ after }: Pick<MatchedPacks, "after">, { code, name }: Area): string {
  const successors = after.formerAreas.find((former) => former.code === code)?.successors ?? [];
  return whyOtherWords.areaGone(
    name,
    successors.map((one) => nameOf(after, one)),
  );
}

function formerChanges({ before, after }: MatchedPacks): PackChange[] {
  const key = ({ code, name, replacedIn }: FormerArea): string => `${code} ${name} ${code === "" ? replacedIn : ""}`;
  const former = matchInRounds(before.formerAreas, after.formerAreas, [
    { keys: (one) => [key(one)] },
    { keys: ({ code, name }) => [`${code} ${name}`] },
  ]);
  const coming = matchInRounds(before.comingAreas, after.comingAreas, [{ keys: ({ name }) => [name] }]);
  return [
    ...listChanges("former", former, words.former, [
      (one) => formerFacts(before, one),
      (one) => formerFacts(after, one),
    ]),
    ...listChanges("former", coming, words.coming, [
      (one) => comingFacts(before, one),
      (one) => comingFacts(after, one),
    ]),
  ];
}

function listChanges<T extends { readonly name: string }>(
  kind: PackChangeKind,
  { both, fresh, gone }: ReturnType<typeof matchInRounds<T>>,
  what: (name: string) => string,
  [factsBefore, factsAfter]: readonly [before: (one: T) => Facts, after: (one: T) => Facts],
): PackChange[] {
  const text = (facts: Facts): string => Object.values(facts)[0] ?? "";
  return [
    ...fresh.map((one) =>
      changeOf({ kind, what: what(one.name), before: words.notThere, after: text(factsAfter(one)) }),
    ),
    ...gone.map((one) =>
      changeOf({ kind, what: what(one.name), before: text(factsBefore(one)), after: words.notThere }),
    ),
    ...both.flatMap((pair) =>
      otherFacts(factsBefore(pair.before), factsAfter(pair.after)).map(({ fact, ...said }) =>
        changeOf({ kind, what: `${what(pair.after.name)}: ${factNames[fact]}`, ...said }),
      ),
    ),
  ];
}
