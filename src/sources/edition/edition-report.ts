import type { CatalogueEntry } from "../../framework/catalogue-entry.ts";
import { outcomeOf } from "../../framework/metric-id.ts";
import type { ChangedField, EditionCheck, EditionDifference } from "./check-edition.ts";
import type { PageMetric } from "./page-metrics.ts";

/**
 * The check as lines for a person who acts on it: each difference with what to do in which file. The first lines say how
 * much was found, so that a page that was misread is not taken for a new framework.
 */
export function editionReport({ page, differences, equal, found, ours }: EditionCheck): string {
  const head = `Framework's page (${page.edition}) against our catalogue: ${page.path}`;
  if (differences.length === 0)
    return `${head}\nNo differences: its ${page.metrics.length} metrics are those of our catalogue.`;
  const counts = `${page.metrics.length} metrics on the page, ${equal} of them with nothing to change; ${found} of our ${ours} are on it. Differences: ${differences.length}.`;
  const misread = found < ours / 2 ? [tooFew] : [];
  return [head, counts, ...misread, idsStay, ...differences.flatMap(linesOf), "", lastly].join("\n");
}

const tooFew =
  "Fewer than half of our metrics are on it: is this the whole page, and was it read rightly? Look before acting.";
const idsStay =
  "Ids never change, because they stand in people's workbooks: a renamed metric keeps its id, a dropped one is retired with its id kept, and no id is given twice.";
const lastly =
  "Afterwards: set the edition in src/sources/plan/edition.ts, run npm run build-pack, and write what changed into CHANGELOG.md.";

function linesOf(difference: EditionDifference): string[] {
  const { what, todo } = told(difference);
  return ["", what, `  To do: ${todo}`];
}

interface Told {
  readonly what: string;
  readonly todo: string;
}

function told(difference: EditionDifference): Told {
  switch (difference.kind) {
    case "new":
      return toldNew(difference);
    case "gone":
      return toldGone(difference);
    case "renamed":
      return toldRenamed(difference);
    case "filled":
      return toldFilled(difference);
    case "moved":
      return toldMoved(difference);
    case "repeated":
      return toldRepeated(difference);
    case "changed":
      return toldChanged(difference);
    case "outcome":
      return toldOutcome(difference);
    case "outcome gone":
      return toldOutcomeGone(difference);
  }
}

type Of<Kind extends EditionDifference["kind"]> = Extract<EditionDifference, { kind: Kind }>;

function toldNew({ page, id, instead, like }: Of<"new">): Told {
  const about = [`${page.type} metric`, ...(page.source === "" ? [] : [page.source])].join("; ");
  const status = page.placeholder ? ', with status: "placeholder", publishedFor: noTier and no series' : "";
  const where =
    id === null || page.outcome === null
      ? `“${page.heading}” is none of our outcomes: settle that first, in src/framework/outcomes.ts, then add an entry`
      : `add an entry to ${fileOf(page.outcome)}; the next free id is ${id}`;
  const check =
    instead.length === 0
      ? ""
      : ` First check whether it is what stood there as a placeholder, ${instead.join(" or ")}: then that entry is filled, and keeps its id.`;
  return {
    what: `New${page.placeholder ? ", a placeholder" : ""}: “${page.title}” (${page.heading}; ${about})`,
    todo: `${where}${status}.${check}${like.map(({ entry }) => splitWords(entry)).join("")}`,
  };
}

function splitWords({ id, title }: CatalogueEntry): string {
  return ` It is much like ${id}, “${title}”, which another title of the page is taken for: if ${id} has been split, no part gets its id, but each is a new entry, or both are series of ${id}.`;
}

function toldGone({ entry, like }: Of<"gone">): Told {
  const { id, title, status } = entry;
  const joined = like.map(
    ({ page }) => ` It is much like “${page.title}”, which is taken for another of ours: have two been made one?`,
  );
  const kept =
    "keep the entry and its id, which is never given to another metric; say in its caveat that the framework no longer names it";
  return {
    what: `Gone: ${id}, “${title}”${status === "placeholder" ? " (a placeholder)" : ""}`,
    todo: `first check that none of the new or renamed ones is it.${joined.join("")} Then retire it in ${fileOf(outcomeOf(id))}: ${kept}.`,
  };
}

function toldRenamed({ pair, sure }: Of<"renamed">): Told {
  const { entry, page } = pair;
  const names = sure ? "its title is one of our other names of it" : "the words are much the same";
  const todo = `in ${fileOf(outcomeOf(entry.id))} make this the title of ${entry.id} and put the old title among its aliases, so that it is still found. Its id stays ${entry.id}.`;
  return {
    what: `${sure ? "Renamed" : "Probably renamed: check"}: ${entry.id}, ours “${entry.title}”, on the page “${page.title}” (${names})`,
    todo: sure ? todo : `if it is the same measure, ${todo} If it is another, it is new, and ${entry.id} is gone.`,
  };
}

function toldFilled({ pair: { entry, page }, sure }: Of<"filled">): Told {
  const source = page.source === "" ? "" : `, its publisher and source (the page: ${page.source})`;
  return {
    what: `Filled${sure ? "" : ", probably: check"}: ${entry.id}, a placeholder of ours, is a metric on the page: “${page.title}”`,
    todo: `in ${fileOf(outcomeOf(entry.id))} give ${entry.id} the status “live”${source}, polarity, unit, caveat, tiers and series as soon as there are figures. Its id stays.`,
  };
}

function toldMoved({ pair, sure, id }: Of<"moved">): Told {
  const { entry, page } = pair;
  return {
    what: `Moved${sure ? "" : ", probably: check"}: ${entry.id}, “${entry.title}”, from outcome ${outcomeOf(entry.id)} to “${page.heading}”`,
    todo: `keep ${entry.id} as it is, so that workbooks with it go on; ${sameAs(page, entry, id)}.`,
  };
}

function toldRepeated({ pair: { entry, page }, id }: Of<"repeated">): Told {
  return {
    what: `Also under “${page.heading}”: ${entry.id}, “${entry.title}”`,
    todo: `${sameAs(page, entry, id)}.`,
  };
}

function sameAs({ outcome, heading }: PageMetric, { id: same }: CatalogueEntry, id: string | null): string {
  return id === null || outcome === null
    ? `“${heading}” is none of our outcomes: settle that first, in src/framework/outcomes.ts`
    : `add an entry to ${fileOf(outcome)}, the next free id is ${id}, with sameAs: "${same}"`;
}

const fieldsAsWritten: Readonly<Record<ChangedField, (entry: CatalogueEntry, page: PageMetric) => string>> = {
  title: () => "take the page's spelling as the title, slips and all, since people paste it",
  type: (_, { type }) => `set type to "${type}"`,
  publisher: () => "set publisher, as briefly as the framework names it, if the figures are another's now",
  polarity: (_, { polarity }) => `set polarity to "${polarity}": it turns every rank, score and verdict round`,
  status: ({ id }) => `the page calls it a placeholder: find out why. The figures of ${id} stay until then`,
};

function toldChanged({ pair: { entry, page }, field, theirs }: Of<"changed">): Told {
  return {
    what: `Changed: ${entry.id}, “${entry.title}”, ${field}: ours “${entry[field]}”, on the page “${theirs}”`,
    todo: `in ${fileOf(outcomeOf(entry.id))} ${fieldsAsWritten[field](entry, page)}. Its id stays.`,
  };
}

function toldOutcome({ heading, ours }: Of<"outcome">): Told {
  return ours === null
    ? {
        what: `New outcome: “${heading}”`,
        todo: "add it to src/framework/outcomes.ts with the next free number, and a file of its own to src/framework/catalogue.",
      }
    : {
        what: `Outcome called otherwise: ours “${ours}”, on the page “${heading}”`,
        todo: "change its title in src/framework/outcomes.ts; its number stays, since it is part of ids.",
      };
}

function toldOutcomeGone({ ours }: Of<"outcome gone">): Told {
  return {
    what: `No metric on the page: outcome “${ours}”`,
    todo: "look whether the page was saved as a whole. If the framework has dropped the outcome, its number is given to no other, and its metrics are retired as said below.",
  };
}

function fileOf(outcome: number): string {
  return `src/framework/catalogue/outcome-${String(outcome).padStart(2, "0")}.ts`;
}
