import type { KpiColumn } from "../kpi.ts";
import { periodInHeading } from "../cells/period-in-heading.ts";
import { isPeriod } from "../own-period.ts";
import { plainText } from "./table.ts";

/** What a column can be, with those that are only known in order to be left out. */
export type Role = KpiColumn | "comparator" | "forecast" | "variance" | "other";

/** How strongly words of a heading speak for a role, from 0 to 11; the strongest of a role counts. */
const rules: readonly (readonly [Role, number, RegExp])[] = [
  // Other councils, the region and England: never the council's own figure or standard.
  [
    "comparator",
    10,
    /\b(england|national(?! indicator| target)|neighbours?|comparators?|comparisons?|comparative|benchmark(ing|s)?|bench mark|quartiles?|regional|region|peers?|cipfa|family group|statistical|nearest|similar|other councils|all councils|decile|percentile)\b/,
  ],
  [
    "comparator",
    10,
    /\b(snn?|sn avg|eng( avg)?|uk|gb|great britain|north east|north west|yorkshire.*|east midlands|west midlands|east of england|south east|south west|inner london|outer london|all london|london (average|avg|boroughs|median)|top \d+ ?%|rank(ing)?)\b/,
  ],
  ["comparator", 7.5, /\b(average|avg|mean|median|best)\b(?! (time|days|number|cost|wait|length))/],
  [
    "other",
    9.6,
    /\b(numerator|denominator|population|cohort|weight(ing)?|confidence|lower ci|upper ci|ci|source|data source|frequency|how often|cumulative\?|collection|published|due|next|methodology|definition|calculation|evidence|links?|sdg|budget code|risk|scope|audience|stretch|ceiling|aspirational target|target type|type of target|basis)\b/,
  ],
  [
    "other",
    12,
    /\blast (?:updated|reviewed|changed|published)\b|\b(target|review|due|update|publication|release|approval|completion|start|end) date\b|\bdate (due|of)\b|\breporting (frequency|cycle)|\bdata (lag|quality)\b/,
  ],
  [
    "variance",
    9.7,
    /\b(variance|var|variation|difference|diff|gap|distance|deviation|% ?change|percentage change|change|vs|versus|against target|compared (to|with)|\+ ?\/ ?-)\b|\bvs\.? target|% of target/,
  ],
  [
    "forecast",
    9.8,
    /\b(forecasts?|projected|projections?|predicted|predictions?|estimated? (outturn|year ?end|out-turn)|expected (outturn|year ?end|out-turn|position)|likely outturn|year ?-?end (estimate|position|prediction))\b/,
  ],
  [
    "officer",
    10.2,
    /\b(officers?|owners?|leads?|led by|responsib\w*|managers?|accountab\w*|contact|head of( service)?|completed by|provided by|author|who|assigned to|cabinet member|portfolio holder|lead member|executive member|slt|champion|sponsor)\b/,
  ],
  [
    "service",
    10,
    /\b(director(ate)?s?|services?|department|dept|divisions?|teams?|portfolios?|business unit|service area|service group|committee)\b/,
  ],
  [
    "comment",
    10.4,
    /\b(comment(s|ary|aries)?|updates?|narratives?|notes?|explanations?|remarks?|rationale|context|analysis|actions?|so what|reasons?|mitigations?|latest note|further information|supporting information|summary|story|what we are doing|what this means|insights?)\b/,
  ],
  ["rag", 9.9, /\b(b?rag[bg]?|traffic lights?|traffic-lights?|lights?|alert|colou?r|symbol|on track|status|rating)\b/],
  ["rag", 6.5, /\b(progress|performance|achieved\?|target met|met|assessment|against target|performance against)\b/],
  [
    "direction",
    9.95,
    /\b(direction of travel|direction of change|dot|d\.o\.t|trends?|trend arrow|travel|movement|trajectory arrow|improving|getting better)\b/,
  ],
  [
    "direction",
    8,
    /\b(direction|change|from last|since last|on last|vs|compared (to|with)|last (year|quarter|month|period)|previous (year|quarter|month|period))\b/,
  ],
  [
    "polarity",
    10.6,
    /\b(polarity|good (performance|is|looks like|to be|direction|=)|what (is )?good|good$|is (good|better)|(bigger|smaller|higher|lower|high|low|more|less) (or|\/) ?(bigger|smaller|higher|lower|high|low|more|less)|(desired|preferred|good|better|intended|required|expected|target|optimum|optimal|right|ideal|positive) (direction|trend|travel|outcome direction|movement)|aim to|better (is|if|when)|maximise|minimise|up or down|performance direction|direction of (good|improvement|success)|improvement direction|desired (outcome|performance|result)|success is|good\/bad)\b|^good\b|^aim$|^better$|^(high|low)\/(high|low)|^h\/l|\bhigh\/low\b/,
  ],
  ["polarity", 7, /^(direction|what does good look like|aim)$/],
  [
    "tolerance",
    10.3,
    /\b(tolerances?|leeway|amber (range|band|tolerance|margin)|permitted variance|variance allowed|allowed variance|margin)\b/,
  ],
  [
    "floor",
    10.3,
    /\b(floor|minimum( standard| level| acceptable| performance| target)?|red (threshold|line|level|trigger|limit|flag|at|if|below|above|when|where)|thresholds?|intervention( level| point)?|triggers?( point| level)?|worst acceptable|lower (limit|threshold|bound)|amber (threshold|limit|trigger|line|level)|min|bottom line|backstop|alert (level|threshold)|floor standard|failure (level|threshold))\b/,
  ],
  ["other", 10.4, /\b(green|blue|upper) (threshold|trigger|level|limit|line)\b|\bmaximum\b/],
  [
    "target",
    9,
    /\b(targets?|goals?|ambitions?|trajectory|milestones?|planned|aspirations?|expectation|tgt|trgt|standard|plan)\b/,
  ],
  ["target", 5, /\b(aim|objectives?|expected|budget)\b/],
  [
    "unit",
    10.2,
    /\b(units?|measured (in|as|by)|unit of measure(ment)?|return (format|type)|format|meas(ure)?\.? in|data (type|format)|measure type|measurement( type)?|type of (measure|data|indicator)|value type|uom|number format|expressed as|\(?%\/(no|number|£)\)?)\b|^types?$/,
  ],
  [
    "reference",
    10.1,
    /\b(refs?|reference|code|id|no|num|number|ref no|#)$|^(refs?|reference|code|id|no|num|number|#|row)\b|\b(measure|indicator|kpi|pi|mi|metric) (refs?|id|no|number|code|reference)\b|^(kpi|pi|indicator|measure) ?#$|^#$/,
  ],
  [
    "previous",
    9.4,
    /\b(previous(ly)?|prior|preceding|last|baseline|year ago|a year earlier|same (period|quarter|month|time) (last|in)|historic(al)?|past|earlier|base ?line|base year|starting (point|position)|start|pq|py|ly|prev)\b/,
  ],
  [
    "value",
    8.2,
    /\b(actuals?|latest|current|value|results?|out-?turns?|position|achieved|achievement|scores?|ytd|year[ -]to[ -]date|to date|cumulative|this (year|quarter|month|period)|figures?|reported|our (value|figure|result)|attainment|outcome|today|now|performance (figure|data|level|result))\b/,
  ],
  ["value", 6, /\b(performance|data|rate|percentage|amount|level|reading|number|average|year end|year-end|total|%)\b/],
  [
    "period",
    9.3,
    /\b(period|reporting (period|date|month|quarter)|date|as at|time ?(frame|period)|data (as at|date|period)|period covered|snapshot)\b/,
  ],
  ["period", 7, /^(year|quarter|month|financial year|academic year|latest (period|quarter|month|data|date|year))$/],
  [
    "name",
    9.1,
    /\b(performance (indicators?|measures?|metrics?)|success (measures?|indicators?)|what (we|we're|we are|will we|do we) (measur\w*|track\w*|monitor\w*|count)|key (performance )?(indicators?|measures?)|indicators?|measures?|kpis?|metrics?|pis?|names?|titles?|indicator name|how (will )?we( will)? (know|measure)|measure of success)\b/,
  ],
  ["name", 7.4, /\b(descriptions?|detail|question|key results?|activity|statement|outcome measure|headline)\b/],
  ["name", 4.5, /\b(outcomes?|objectives?|priority|target|commitment|deliverable)\b/],
  [
    "section",
    8.3,
    /\b(themes?|priorit(y|ies)|outcomes?|objectives?|ambitions?|goals?|categor(y|ies)|pillars?|domains?|key area|area of focus|focus|corporate plan|strategic|missions?|sections?|groups?|topics?|workstream|aims?|area|promise|pledge|plan)\b/,
  ],
];

/** Words of a heading that speak for roles. A heading that is only a period, "Q1 2025/26", is a place for figures. */
export function headingEvidence(heading: string): ReadonlyMap<Role, number> {
  const text = plainText(heading);
  const found = new Map<Role, number>();
  if (text === "" || text.length > longestHeading) return found;
  for (const [role, weight, pattern] of rules)
    if (weight > (found.get(role) ?? 0) && pattern.test(text)) found.set(role, weight);
  if ([...found].some(([role, weight]) => weight >= 9 && notActual.has(role))) found.delete("value");
  if (isMet.test(text)) {
    for (const role of ["target", "value"] as const) found.delete(role);
    found.set("rag", 9.9);
  }
  headNoun(text, found);
  const period = periodInHeading(heading);
  if (period !== null && found.size === 0) found.set("value", 7);
  if (isPeriod(oneLineOf(heading))) {
    found.set("value", 7);
    for (const role of ["reference", "previous", "target"] as const) found.delete(role);
  }
  return found;
}

/** The last word says what a heading is: an indicator's owner is an owner, a service's indicator an indicator. */
function headNoun(text: string, found: Map<Role, number>): void {
  if (!found.has("name")) return;
  const others = [...found].filter(([role, weight]) => weight >= 9.9 && besideNames.has(role)).map(([role]) => role);
  const isName =
    /\b(indicators?|measures?|kpis?|pis?|metrics?)$/.test(text) &&
    !/^(owner|officer|manager|responsible|lead officer|unit|type|code|ref|no|number)\b/.test(text);
  if (others.length > 0 && isName) for (const role of others) found.delete(role);
  else if (others.length > 0) found.delete("name");
}

const besideNames: ReadonlySet<Role> = new Set(["officer", "service", "reference", "unit", "comment", "rag"]);

/** "Target met?", "On target": a judgement, and no target. */
const isMet =
  /\b(on target|targets? (met|achieved|hit|missed|status)|(met|achieved|achieving|meeting|hit) (the )?target)\b/;

/** "Target this quarter" holds no actual figures, whatever else it says. */
const notActual: ReadonlySet<Role> = new Set(["target", "floor", "tolerance", "forecast", "comparator", "previous"]);
const longestHeading = 120;
const oneLineOf = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The lower heading decides what a column is; the upper one, what it is about. Where the lower is only a period or says
 * nothing known, the upper decides; and what stands below "Benchmarking" or "Last year" is of that kind in any case.
 */
export function evidenceOfHeadings(parts: readonly string[]): ReadonlyMap<Role, number> {
  const lower = parts.at(-1) ?? "";
  const found = new Map(headingEvidence(lower));
  const isOpen = found.size === 0 || isPeriod(oneLineOf(lower));
  for (const upper of parts.slice(0, -1)) {
    for (const [role, weight] of headingEvidence(upper)) {
      const counts =
        isOpen || role === "comparator" || role === "forecast" || (role === "previous" && found.has("value"));
      if (counts && weight > (found.get(role) ?? 0)) found.set(role, weight);
    }
  }
  return found;
}
