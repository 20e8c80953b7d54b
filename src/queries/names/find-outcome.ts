import type { Outcome } from "../../framework/metric.ts";
import type { Pack } from "../../pack/pack.ts";
import { normaliseName } from "../../text/normalise.ts";
import { isBelowZero } from "../../text/read-number.ts";
import { unknownName, type Refusal } from "../../wording/refusal.ts";
import { ambiguousOutcomeSentence, unknownOutcomeSentence } from "../../wording/unknown-names.ts";

/**
 * The outcome that a text names: "6", "outcome 6", the title or an unambiguous part of it.
 *
 * @returns a refusal when it matches none, or several (naming them)
 */
export function findOutcome(pack: Pack, text: string): Outcome | Refusal {
  const wanted = isBelowZero(text) ? "" : normaliseName(text);
  const number = /^(?:(?:priority )?outcome |o)?(\d{1,2})$/.exec(wanted)?.[1];
  const exact = pack.outcomes.find((outcome) =>
    number === undefined ? normaliseName(outcome.title) === wanted : outcome.number === Number(number),
  );
  if (exact !== undefined) return exact;
  const partly =
    number === undefined && wanted !== ""
      ? pack.outcomes.filter((outcome) => normaliseName(outcome.title).includes(wanted))
      : [];
  if (partly.length === 1) return partly[0] as Outcome;
  const numbers = pack.outcomes.map((outcome) => outcome.number);
  return unknownName(
    partly.length === 0
      ? unknownOutcomeSentence(text, numbers)
      : ambiguousOutcomeSentence(
          text,
          partly.map((one) => `${one.number} ${one.title}`),
        ),
  );
}
