import { normaliseName } from "../../text/normalise.ts";

/** What the framework names as a publisher and is none, and who publishes its figures. */
const noPublishers: ReadonlyMap<string, string> = new Map([
  ["ascof", "dhsc"],
  ["adult social care outcomes framework", "dhsc"],
  ["ndtms", "ohid"],
  ["national drug treatment monitoring system", "ohid"],
]);

/** Full names of those that we name briefly. */
const fullNames: Readonly<Record<string, string>> = {
  "arts council england": "ace",
  "department for culture media and sport": "dcms",
  "department for education": "dfe",
  "department for environment food and rural affairs": "defra",
  "department for transport": "dft",
  "department for work and pensions": "dwp",
  "department of health and social care": "dhsc",
  "ministry of housing communities and local government": "mhclg",
  "ministry of justice": "moj",
  "office for health improvement and disparities": "ohid",
  "office for national statistics": "ons",
};

/**
 * Whether what the page says of a metric's source is our publisher of it: the name among others, briefly or in full. A
 * page that says nothing says nothing else.
 *
 * @example publisherSays("DfE, Explore education statistics", "DfE") // true
 */
export function publisherSays(source: string, publisher: string): boolean {
  const said = normaliseName(source);
  if (said === "") return true;
  const ours = normaliseName(publisher);
  const has = (name: string): boolean => ` ${said} `.includes(` ${name} `);
  const others = [...noPublishers, ...Object.entries(fullNames)];
  return has(ours) || others.some(([name, brief]) => brief === ours && has(name));
}
