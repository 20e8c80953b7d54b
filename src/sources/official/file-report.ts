import type { FileUse } from "./file-use.ts";
import { listPublisher } from "./official-neighbours.ts";

/** Which official files figures were taken from, and of which none were and why, as lines. */
export function fileReport(uses: readonly FileUse[]): string {
  const used = uses.filter((use) => givenBy(use).length > 0);
  const rest = uses.filter((use) => givenBy(use).length === 0);
  return [
    `Files used: ${used.length}`,
    ...used.map((use) => `  ${aboutFile(use)}\n    ${[...givenBy(use), ...restOf(use)].join("; ")}`),
    `Files with figures of ours of which none is used: ${rest.length}`,
    ...rest.map((use) => `  ${aboutFile(use)}\n    ${whyNot(use)}`),
  ].join("\n");
}

function aboutFile({ file: { path, publisher, edition, retrieved }, neighbours }: FileUse): string {
  // The reader of neighbours knows two publishers' files; whose a list is, is told when it is taken.
  return [`${path}: ${neighbours.length > 0 ? listPublisher : publisher}`, edition, `saved ${retrieved}`]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the pack has from a file. */
function givenBy({ figures, neighbours, isPage }: FileUse): string[] {
  return [
    ...(figures.length === 0
      ? []
      : [`figures taken: ${figures.map(({ series, count }) => `${series} ${count}`).join(", ")}`]),
    ...neighbours,
    ...(isPage ? ["the framework's page, compared with our catalogue below"] : []),
  ];
}

function restOf({ alsoHeld, notTaken, otherNeighbours }: FileUse): string[] {
  return [
    ...(alsoHeld.length === 0 ? [] : [`in the pack from a file that comes before it: ${alsoHeld.join(", ")}`]),
    ...(notTaken.length === 0 ? [] : [`found and not taken, see “Not taken”: ${notTaken.join(", ")}`]),
    ...(otherNeighbours === "" ? [] : [otherNeighbours]),
  ];
}

function whyNot(use: FileUse): string {
  const rest = restOf(use);
  return rest.length > 0 ? rest.join("; ") : "nothing in it could be used, see “Cells that could not be used”";
}
