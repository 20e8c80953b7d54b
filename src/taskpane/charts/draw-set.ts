import { dot, plot, rect, ruleX, ruleY, text, type Markish } from "@observablehq/plot";
import { tickText } from "./nice-ticks.ts";
import type { Canvas } from "./picture.tsx";
import { cutMark } from "./cut-mark.ts";
import { labelInset, type LineLabel, setLayout, type SetLayout, type SetRow } from "./set-layout.ts";
import type { SetPicture } from "../model/set-picture.ts";
import { pictureScale, type SetScale } from "./set-scale.ts";

/** The set in order: bars, or dots where bars would all look alike. */
export function drawSet(picture: SetPicture, canvas: Canvas): SVGSVGElement {
  const scale = pictureScale(picture);
  const layout = setLayout(picture, scale, canvas);
  const { rows } = layout;
  const open = openRows(picture, scale, layout);
  return plot({
    width: canvas.width,
    height: layout.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: layout.left,
    marginRight: layout.right,
    style: { fontFamily: "inherit", fontSize: "12px", color: "inherit", background: "none", overflow: "visible" },
    x: { type: "linear", domain: [scale.from, scale.to], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      open.band,
      ownBand(rows, layout),
      open.edge,
      scale.kind === "bars" ? bars(rows, scale, layout) : dots(rows, scale, layout),
      lines(scale, layout, canvas),
      words(rows, layout),
    ],
  }) as SVGSVGElement;
}

/** The rows of the places that the intervals leave open: shaded, and with a line at their left that needs no tint. */
function openRows({ places }: SetPicture, { from }: SetScale, { rows, left, right }: SetLayout) {
  const [first, last] = places === null ? [] : [rows[places.best - 1], rows[places.worst - 1]];
  if (first === undefined || last === undefined) return { band: [], edge: [] };
  const span = { y1: () => first.top, y2: () => last.top + last.height };
  return {
    band: rect([0], { ...span, insetLeft: -left, insetRight: -right, className: "lof-places" }),
    edge: ruleX([from], { ...span, dx: 1 - left, className: "lof-places-edge" }),
  };
}

function ownBand(rows: readonly SetRow[], { left, right }: SetLayout): Markish {
  return rect(
    rows.filter(({ own }) => own),
    {
      y1: "top",
      y2: ({ top, height }: SetRow) => top + height,
      insetLeft: -left,
      insetRight: -right,
      rx: 4,
      className: "lof-own-band",
    },
  );
}

/** Members that cannot be told apart from the own council are hollow in its colour; the others are filled. */
const tones = ["lof-bar", "lof-bar-alike", "lof-bar-own"] as const;
type Tone = (typeof tones)[number];

function toneOf({ own, apart }: SetRow): Tone {
  return own ? "lof-bar-own" : apart === "cannot be told apart" ? "lof-bar-alike" : "lof-bar";
}

function bars(rows: readonly SetRow[], { from, to }: SetScale, { top, foot }: SetLayout): Markish {
  const bar = (className: Tone): Markish =>
    rect(
      rows.filter((one) => toneOf(one) === className),
      {
        x1: 0,
        x2: "end",
        y1: ({ y, half }: SetRow) => y - half,
        y2: ({ y, half }: SetRow) => y + half,
        className,
      },
    );
  const inside = rows.filter((one) => one.lower !== null && !one.cut && one.lower < one.value);
  return [
    tones.map(bar),
    // On a bar the interval's line would not be visible, so it gets a halo there.
    ruleY(inside, {
      x1: ({ lower }: SetRow) => Math.max(lower ?? 0, from),
      x2: "value",
      y: "y",
      className: "lof-halo",
    }),
    intervals(rows, from, to),
    cutMark(rows.filter((one) => one.cut)),
    ruleX([0], { y1: top - 4, y2: foot + 2, className: "lof-base" }),
  ];
}

function dots(rows: readonly SetRow[], { from, to, ticks }: SetScale, { top, foot }: SetLayout): Markish {
  const marks = ticks?.values ?? [];
  return [
    ruleX(marks, { y1: top, y2: foot + 4, className: "lof-grid" }),
    text(marks, {
      x: (value: number) => value,
      y: () => foot + 14,
      text: (value: number) => tickText(value, ticks?.step ?? 1),
      className: "lof-tick",
    }),
    intervals(rows, from, to),
    tones.map((className) =>
      dot(
        rows.filter((one) => toneOf(one) === className),
        { x: "end", y: "y", r: className === "lof-bar-own" ? 5 : 4, className },
      ),
    ),
    cutMark(rows.filter((one) => one.cut)),
  ];
}

/** Thin lines without caps. A cut bar has none, since its end is not its value. */
function intervals(rows: readonly SetRow[], from: number, to: number): Markish {
  return ruleY(
    rows.filter((one) => one.lower !== null && one.upper !== null && !one.cut),
    {
      x1: ({ lower }: SetRow) => Math.max(lower ?? from, from),
      x2: ({ upper }: SetRow) => Math.min(upper ?? to, to),
      y: "y",
      className: "lof-interval",
    },
  );
}

/** How long the piece of a line before its label is, which shows its dashes. */
const sample = labelInset - 4;

/**
 * Lines through all rows, each from below its label, all labels inside the picture. They differ in their dashes, of
 * which each label has a piece; where a line passes another's label it is hidden behind that.
 */
function lines({ from, to }: SetScale, { labels, foot, left, right }: SetLayout, { width, measure }: Canvas): Markish {
  const perUnit = (width - left - right) / (to - from);
  /** Where a label begins, in the scale of the bars. */
  const start = ({ text, at }: LineLabel): number => {
    const long = labelInset + Math.max(...text.split("\n").map((line) => measure(line)));
    const centred = left + (at - from) * perUnit - long / 2;
    return from + (Math.max(0, Math.min(width - long, centred)) - left) / perUnit;
  };
  return [
    labels.map(({ at, foot: from, which }) => ruleX([at], { y1: from + 1, y2: foot + 2, className: `lof-${which}` })),
    labels.map((label) => {
      const at = start(label);
      return [
        ruleY([label.y], { x1: at, x2: at + sample / perUnit, className: `lof-${label.which}` }),
        text([at], {
          x: (value: number) => value,
          y: () => label.y,
          dx: labelInset,
          lineAnchor: "middle",
          lineHeight: 14 / 12,
          textAnchor: "start",
          text: () => label.text,
          className: "lof-median-label",
        }),
      ];
    }),
  ];
}

function words(rows: readonly SetRow[], { left, right }: SetLayout): Markish {
  const column = (own: boolean): Markish => {
    const some = rows.filter((one) => one.own === own);
    const className = own ? "lof-words-own" : "lof-words";
    return [
      text(some, { ...placed("left", 4 - left), y: "wordsY", text: "words", lineHeight: 15 / 12, className }),
      text(some, { ...placed("right", right - 4), y: "y", text: "text", className }),
    ];
  };
  return [column(false), column(true)];
}

function placed(frameAnchor: "left" | "right", dx: number) {
  return { frameAnchor, dx, textAnchor: frameAnchor === "left" ? "start" : "end", lineAnchor: "middle" } as const;
}
