import { catalogue } from "../../../src/framework/catalogue.ts";
import { definitions } from "../../../src/own-kpis/definitions/definitions.ts";
import { readMeasure } from "../../../src/own-kpis/measure/said-measure.ts";
import { matchKpi, type KpiMatch } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

const desk = shippedDesk();
const match = (name: string): KpiMatch => matchKpi(desk, namedKpi(name));
/** The same, or the same but for the part of a metric without a total. */
const isSame = ({ grade, reasons }: KpiMatch): boolean =>
  grade === "close" || (grade === "partial" && reasons.every(({ part }) => part === undefined || part === "breakdown"));

test("every metric that is not another's double has one definition", () => {
  const wanted = catalogue.flatMap(({ id, sameAs }) => (sameAs === undefined || sameAs === null ? [id] : []));
  expect(definitions.map(({ id }) => id).sort()).toEqual([...wanted].sort());
});

test("no phrase of one metric is the same for another", () => {
  const wrong = definitions.flatMap(({ id, says, related }) =>
    [...says, ...related.flatMap((one) => one.says)].flatMap((phrase) => {
      const found = match(phrase);
      return found.grade === "close" && found.metric?.id !== id ? [`${id} ${phrase}: ${found.metric?.id ?? ""}`] : [];
    }),
  );
  expect(wrong.filter((one) => !isAnothersOwn(one))).toEqual([]);
});

/** A neighbour of one metric may be another metric itself: a library visit beside other culture. */
function isAnothersOwn(line: string): boolean {
  const [, phrase = "", id = ""] = /^\S+ (.*): (\S+)$/.exec(line) ?? [];
  const other = definitions.find((one) => one.id === id);
  const words = readMeasure(phrase).words;
  const isNeighbour = definitions.some(({ related }) => related.some(({ says }) => says.includes(phrase)));
  return (
    isNeighbour && (other?.says.some((one) => readMeasure(one).words.every((word) => words.includes(word))) ?? false)
  );
}

test("each phrase that says a measure is found the same", () => {
  const lost = definitions.flatMap(({ id, says }) =>
    says.flatMap((phrase) => {
      const found = match(phrase);
      return isSame(found) && found.metric?.id === id ? [] : [`${id} ${phrase}`];
    }),
  );
  expect(lost).toEqual([]);
});

test("no neighbour is called the same, and what is another thing is not matched with it", () => {
  const wrong = definitions.flatMap(({ id, related, never = [] }) => [
    ...related.flatMap(({ says }) => says.filter((one) => isCloseWith(one, id))),
    ...never.filter((one) => match(one).metric?.id === id && match(one).grade === "close"),
  ]);
  expect(wrong).toEqual([]);
});

const isCloseWith = (phrase: string, id: string): boolean => {
  const { grade, metric } = match(phrase);
  return grade === "close" && metric?.id === id;
};
