import { whole } from "./figure/number.ts";
import { quoted, shown } from "./quote.ts";

type Given = string | number | boolean;

/** What a weight may be. */
export const weightRange = "0 or a number from 0.000001 to 1,000,000";

/** What was wrong with an argument, in the words of the cell's error. `name` is the parameter's name. */
export const argumentWords = {
  blank: (name: string): string => `“${name}” is blank.`,
  oneCell: (name: string): string => `“${name}” takes one cell, not a range.`,
  notAmong: (name: string, given: Given, choices: readonly string[]): string =>
    `“${name}” is not ${quoted(given)} but one of: ${choices.join(", ")}.`,
  noSuchField: (subject: string, given: string, fields: readonly string[]): string =>
    `“field” of ${subject} is not ${quoted(given)} but one of: ${fields.join(", ")}.`,
  notAName: (name: string, shown: string): string => `“${name}” is ${shown}; it takes a name or a code.`,
  notNumber: (name: string, given: Given): string => `“${name}” is not ${quoted(given)} but a number.`,
  figureOutOfRange: (name: string, given: string): string =>
    `“${name}” has ${shown(given)}: figures are read from 1E-100 to 1E100, and 0.`,
  notCount: (name: string, given: Given): string => `“${name}” is not ${quoted(given)} but a whole number from 1.`,
  notFlag: (name: string, given: Given): string => `“${name}” is not ${quoted(given)} but TRUE or FALSE.`,
  notPeriod: (name: string, given: boolean): string =>
    `“${name}” is not ${given} but a label, a calendar year or a date.`,
  twice: (name: string, what: string): string => `“${name}” has ${what} twice.`,
  tooManyCells: (name: string, cells: number, most: number): string =>
    `“${name}” has ${cells} cells; at most ${most} are read at once.`,
  answerTooLarge: (cells: number, most: number): string => `The answer would have ${cells} cells; at most ${most} fit.`,
  doNotFit: (first: string, firstSize: string, second: string, secondSize: string): string =>
    `“${first}” (${firstSize}) and “${second}” (${secondSize}) do not fit: give a column and a row, or two of one size.`,
  otherSize: (name: string, size: string, others: string): string =>
    `“${name}” (${size}) is not of the size of the others (${others}).`,
  weightColumns: "“weights” takes two columns: indicator and weight.",
  weightsAllZero: "“weights” are all 0, so nothing would be compared.",
  badWeight: (indicator: string, given: string): string =>
    `“weights” has ${quoted(given)} for ${indicator}: a weight is ${weightRange}.`,
  onePairPerRow: "COMPARE gives a row for each pair: vary “area” or “metric”, not both.",
  tooLong: (text: string): string => `A text of ${whole(text.length)} signs is longer than any name: ${quoted(text)}.`,
  longAnswer: (megabytes: number): string =>
    `The answer would be longer than ${megabytes} MB: ask for fewer rows or columns.`,
  askedAlone: "Asked alone, it says why.",
  longCell: (most: number): string => `The answer is longer than a cell holds (${whole(most)} signs).`,
  outOfRange: "A number is out of range.",
  notTextOrNumber: "A cell holds something that is neither text nor number.",
} as const;

/** Why a list has nothing in it: a formula cannot answer with nothing. */
export const emptyListWords = {
  neighbours: "This list is empty.",
  councils: "No council is of this tier in this region.",
  districts: "No district is held.",
  suggestions: (words: string): string => `Nothing like ${quoted(words)} was found.`,
} as const;
