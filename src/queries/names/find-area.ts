import type { AreaAnswer, AreaIndex } from "../../areas/area-index.ts";
import type { Area } from "../../areas/area.ts";
import type { Pack } from "../../pack/pack.ts";
import { ambiguousAreaSentence, formerAreaSentence, unknownAreaSentence } from "../../wording/unknown-names.ts";
import { unknownName, type Refusal } from "../../wording/refusal.ts";

/** Finds areas by name; refusals are cached, so a name refused once gives the same refusal object again. */
export function areaFinder(pack: Pack, index: AreaIndex): (text: string) => Area | Refusal {
  const refusals = new WeakMap<AreaAnswer, Refusal>();
  return (text) => {
    const answer = index.resolve(text);
    if (answer.kind === "area") return answer.area;
    const known = refusals.get(answer);
    if (known !== undefined) return known;
    const refusal = unknownName(sentence(pack, text.trim(), answer));
    refusals.set(answer, refusal);
    return refusal;
  };
}

function sentence(pack: Pack, text: string, answer: Exclude<AreaAnswer, { kind: "area" }>): string {
  switch (answer.kind) {
    case "former": {
      const successors = answer.former.successors.map((code) => pack.areaByCode.get(code)?.name ?? code);
      return formerAreaSentence(answer.former.name, answer.former.replacedIn, successors);
    }
    case "ambiguous":
      return ambiguousAreaSentence(
        text,
        answer.candidates.map((area) => area.name),
      );
    case "unknown":
      return unknownAreaSentence(text, answer.near);
  }
}
