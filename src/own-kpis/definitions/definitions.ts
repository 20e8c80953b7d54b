import type { MeasureDefinition } from "./definition.ts";
import { definitions01 } from "./outcome-01.ts";
import { definitions02 } from "./outcome-02.ts";
import { definitions03 } from "./outcome-03.ts";
import { definitions04 } from "./outcome-04.ts";
import { definitions05 } from "./outcome-05.ts";
import { definitions06 } from "./outcome-06.ts";
import { definitions07 } from "./outcome-07.ts";
import { definitions08 } from "./outcome-08.ts";
import { definitions09 } from "./outcome-09.ts";
import { definitions10 } from "./outcome-10.ts";
import { definitions11 } from "./outcome-11.ts";
import { definitions12 } from "./outcome-12.ts";
import { definitions13 } from "./outcome-13.ts";
import { definitions14 } from "./outcome-14.ts";
import { definitions15 } from "./outcome-15.ts";
import { definitions16 } from "./outcome-16.ts";

/** Of every metric of the framework: what it counts, of whom, per what. */
export const definitions: readonly MeasureDefinition[] = [
  ...definitions01,
  ...definitions02,
  ...definitions03,
  ...definitions04,
  ...definitions05,
  ...definitions06,
  ...definitions07,
  ...definitions08,
  ...definitions09,
  ...definitions10,
  ...definitions11,
  ...definitions12,
  ...definitions13,
  ...definitions14,
  ...definitions15,
  ...definitions16,
];
