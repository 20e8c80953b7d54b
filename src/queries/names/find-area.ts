import type { AreaAnswer, AreaIndex } from "../../areas/area-index.ts";
import type { Area, ComingArea, FormerArea } from "../../areas/area.ts";
import type { Pack } from "../../pack/pack.ts";
import type { MayGuess } from "../../text/read-or-guess.ts";
import {
  ambiguousAreaSentence,
  codeBesideNameSentence,
  comingAreaSentence,
  formerAreaSentence,
  unknownAreaSentence,
  widerPlaceSentence,
} from "../../wording/unknown-names.ts";
import { unknownName, type Refusal } from "../../wording/refusal.ts";

/** Finds areas by name; refusals are cached, so a name refused once gives the same refusal object again. */
export function areaFinder(pack: Pack, index: AreaIndex): (text: string, mayGuess?: MayGuess) => Area | Refusal {
  const refusals = new WeakMap<AreaAnswer, Refusal>();
  return (text, mayGuess) => {
    const answer = index.resolve(text, mayGuess);
    if (answer.kind === "area") return answer.area;
    const known = refusals.get(answer);
    if (known !== undefined) return known;
    const refusal = unknownName(noAreaSentence(pack, text.trim(), answer));
    refusals.set(answer, refusal);
    return refusal;
  };
}

/** Why a text names no area, and what to write instead. */
export function noAreaSentence(pack: Pack, text: string, answer: Exclude<AreaAnswer, { kind: "area" }>): string {
  switch (answer.kind) {
    case "former":
      return replaced(pack, answer.former);
    case "coming":
      return toCome(pack, answer.coming);
    case "ambiguous":
      return ambiguousAreaSentence(
        text,
        answer.candidates.map((area) => area.name),
      );
    case "unknown": {
      const { near, because } = answer;
      if (because === undefined) return unknownAreaSentence(text, near);
      return typeof because === "string"
        ? widerPlaceSentence(text, because)
        : codeBesideNameSentence(text, because.codeOf);
    }
  }
}

function toCome({ areaByCode }: Pick<Pack, "areaByCode">, coming: ComingArea): string {
  const nameOf = (code: string): string => areaByCode.get(code)?.name ?? code;
  return comingAreaSentence(coming, coming.districts.map(nameOf), nameOf(coming.county));
}

/** A council that took its predecessor's name is told from it by its code, and the predecessor by its full name. */
function replaced({ areaByCode }: Pack, former: FormerArea): string {
  const areas = former.successors.map((code) => ({ code, name: areaByCode.get(code)?.name ?? code }));
  if (areas.every((area) => area.name !== former.name))
    return formerAreaSentence(
      former,
      areas.map((area) => area.name),
    );
  const name = former.aliases[0] ?? `The former ${former.name}`;
  return formerAreaSentence(
    { ...former, name },
    areas.map((area) => `${area.name} (${area.code})`),
  );
}
