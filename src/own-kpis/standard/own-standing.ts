import { rag, type RagColour } from "../../comparison/rag.ts";
import { polarityFactor } from "../../comparison/polarity.ts";
import type { Polarity } from "../../framework/metric.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { rounded } from "../cells/figure.ts";
import type { Kpi, KpiLimit, KpiNumber, PublishedRag } from "../kpi.ts";
import { ownFloor, type OwnFloor } from "./own-floor.ts";
import { saidPolarity } from "./said-polarity.ts";
import { sameScale, scaleKind } from "./scale.ts";

/** A KPI's figure against the council's own standard: a RAG colour where there is one, and the words for it. */
export interface OwnStanding {
  /** "missed": the target is missed and there is no floor. Null: no colour can be given, and the words say why. */
  readonly colour: "green" | "amber" | "red" | "missed" | null;
  /** For the card: "on target, 17%", "no target given". */
  readonly words: string;
  /** For a cell of the written table: "on target", "past the floor", "no target". */
  readonly brief: string;
  /** Which way is good, as judged by: the list's own words, else the accepted metric's polarity. */
  readonly factor: 1 | -1 | null;
  /** Target and floor as judged by; the floor may come from a tolerance. */
  readonly target: number | null;
  readonly floor: number | null;
  /** The floor is the target minus or plus the list's tolerance. */
  readonly isFloorFromTolerance?: boolean;
  /** Equal to the target is not enough: "below 6". */
  readonly isTargetStrict?: boolean;
  /** Equal to the floor is red: "red: 20 or more". */
  readonly isFloorStrict?: boolean;
  /** What does not agree, in sentences: list against metric, published against computed colour. */
  readonly disagreements: readonly string[];
}

const noColour = { colour: null, factor: null, target: null, floor: null, disagreements: [] } as const;

/**
 * The KPI's figure against target and floor, by the list's polarity, else that of the metric the user accepted.
 *
 * Green from the target on; amber from the floor up to it; red past the floor; without a floor a missed target is only
 * that. Equal is equal to 12 digits, as in {@link rag}. No colour where the units differ, where list, target and metric
 * disagree on what is good, or where the floor lies on the good side of the target.
 *
 * @param accepted polarity of the metric that the user accepted; null before a match is accepted
 */
export function ownStanding(kpi: Kpi, accepted: Polarity | null): OwnStanding {
  const { value, target } = kpi;
  if (value === null) return { ...noColour, words: noFigure(kpi), brief: "no figure" };
  if (target === null) {
    const { unreadTarget: unread, targetOfAnotherTime: other } = kpi;
    if (unread === null && other !== undefined)
      return {
        ...noColour,
        words: `no target for this period; “${other.heading}” is ${other.text}`,
        brief: "no target for this period",
      };
    return unread === null
      ? { ...noColour, words: "no target given", brief: "no target" }
      : { ...noColour, words: `target not read: “${unread}”`, brief: "target not read" };
  }
  const given = { ...noColour, target: target.value };
  const kind = scaleKind(kpi);
  if (!sameScale(value, target, kind))
    return {
      ...given,
      words: `target ${target.text}; ${value.text} is not in the unit of the target`,
      brief: "not in the unit of the target",
    };
  const { good, conflict } = saidPolarity(kpi, accepted);
  if (conflict !== null)
    return {
      ...given,
      words: `target ${target.text}; which way is good is not agreed`,
      brief: "which way is good is not agreed",
      disagreements: [conflict],
    };
  if (good === null)
    return {
      ...given,
      words: `target ${target.text}; which way is good is not said`,
      brief: "which way is good is not said",
    };
  if (good === "near-target") return { ...given, ...nearTarget(value, target) };
  if (good === "neutral")
    return { ...given, words: `target ${target.text}; no good direction`, brief: "no good direction" };
  return judged(kpi, value, target, polarityFactor(good) as 1 | -1);
}

function noFigure({ unread, unreadMeans }: Kpi): string {
  if (unread === null) return "no figure";
  return unreadMeans === null ? `“${unread}” is not a number` : `no figure: “${unread}”, ${unreadMeans}`;
}

/** Neither above nor below is good: only how far it is. */
function nearTarget(value: KpiNumber, target: KpiLimit): Pick<OwnStanding, "words" | "brief"> {
  if (sameFigure(value.value, target.value)) return { words: `at the target, ${target.text}`, brief: "at the target" };
  const far = Math.abs(rounded(rounded(value.value) - rounded(target.value)));
  const unit = value.unit ?? target.unit;
  const distance = unit === "£" ? `£${shortly(far)}` : unit === "%" ? `${shortly(far)} points` : shortly(far);
  const side = value.value > target.value ? "above" : "below";
  return {
    words: `${distance} ${side} the target, ${target.text}, near which it should stay`,
    brief: `${distance} ${side} the target to stay near`,
  };
}

const shortly = (number: number): string =>
  Number(number.toPrecision(6)).toLocaleString("en-GB", { maximumFractionDigits: 6 });

function judged(kpi: Kpi, value: KpiNumber, target: KpiLimit, factor: 1 | -1): OwnStanding {
  const own = ownFloor(kpi, target, factor, scaleKind(kpi));
  const floor = own.kind === "floor" ? own.value : null;
  const isFloorStrict = own.kind === "floor" && own.from === "floor" && beginsRed(kpi.floor, factor);
  const isTargetStrict = target.bound === "above" || target.bound === "below";
  const colour = rag(value.value, { target: target.value, floor }, factor);
  if (isNoValue(colour))
    return {
      ...noColour,
      target: target.value,
      words: explainNoValue(colour),
      brief: "floor and target may be swapped",
      disagreements: [
        `By target ${target.text} and floor ${kpi.floor?.text ?? ""} ${factor === 1 ? "low" : "high"} is good, by ${kpi.polarity === null ? "what else is said" : "the list’s own words"} ${factor === 1 ? "high" : "low"} is.`,
      ],
    };
  const atTarget = isTargetStrict && sameFigure(value.value, target.value);
  const atFloor = floor !== null && sameFigure(value.value, floor);
  const strict =
    atFloor && isFloorStrict ? "red" : atTarget && colour === "green" ? (floor === null ? "missed" : "amber") : colour;
  const words = wordsOf(strict, { target, own, factor, atFloor, atTarget });
  return {
    colour: strict,
    ...words,
    factor,
    target: target.value,
    floor,
    ...(own.kind === "floor" && own.from === "tolerance" ? { isFloorFromTolerance: true } : {}),
    ...(isTargetStrict ? { isTargetStrict } : {}),
    ...(isFloorStrict ? { isFloorStrict } : {}),
    disagreements: againstPublished(kpi.publishedRag, strict),
  };
}

/** A floor that is written as where red begins: "20 or more" where low is good. */
function beginsRed(floor: KpiLimit | null, factor: 1 | -1): boolean {
  const bound = floor?.bound ?? null;
  return factor === 1 ? bound === "above" || bound === "at-most" : bound === "below" || bound === "at-least";
}

interface Judged {
  readonly target: KpiLimit;
  readonly own: OwnFloor;
  readonly factor: 1 | -1;
  readonly atFloor: boolean;
  readonly atTarget: boolean;
}

function wordsOf(
  colour: RagColour,
  { target, own, factor, atFloor, atTarget }: Judged,
): Pick<OwnStanding, "words" | "brief"> {
  const floor = own.kind === "floor" ? own.text : "";
  if (colour === "green") return { words: `on target, ${target.text}`, brief: "on target" };
  if (atFloor)
    return { words: `at the floor, ${floor}${colour === "red" ? ", which is red" : ""}`, brief: "at the floor" };
  if (colour === "red") return { words: `past the floor, ${floor}`, brief: "past the floor" };
  if (colour === "amber")
    return {
      words: `between floor and target, ${floor} and ${numberOf(target)}`,
      brief: "between floor and target",
    };
  const missed = atTarget
    ? `at the target, which is to be ${factor === 1 ? "passed" : "stayed below"}`
    : `${factor === 1 ? "below" : "above"} target`;
  const why = own.kind === "open" ? own.words : "no floor given";
  return { words: `${missed}, ${target.text}; ${why}`, brief: `${missed}; ${why}` };
}

/** The number of a target that stands among words: 4.5 of "No more than 4.5". */
function numberOf({ bound, stretch, text, value, unit }: KpiLimit): string {
  if (bound === null && stretch === undefined) return text;
  return unit === "£" ? `£${shortly(value)}` : `${shortly(value)}${unit === "%" ? "%" : ""}`;
}

const colourNames = { green: "Green", amber: "Amber", red: "Red", missed: "the target is missed" } as const;

/** The colour that the council prints, where it is another than target and floor give. */
function againstPublished(published: PublishedRag | null, colour: RagColour): readonly string[] {
  // Blue says that a thing is complete, or has no target: it is no judgement of ours.
  if (published === null || published.colour === "blue" || published.colour === colour) return [];
  // Amber and red both miss the target: without a floor neither is wrong.
  if (colour === "missed" && published.colour !== "green") return [];
  const printed = colourNames[published.colour];
  const shown = published.text.toLowerCase() === published.colour ? "" : ` (“${published.text}”)`;
  const computed =
    colour === "missed" ? "by its target it is missed" : `by target and floor it is ${colourNames[colour]}`;
  return [`The list prints ${printed}${shown}; ${computed}.`];
}
