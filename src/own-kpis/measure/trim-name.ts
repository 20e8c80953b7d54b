const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const number = String.raw`£?\d[\d,.]*\s*(?:%|per ?cent|p\.?p\.?|points?|/\s*[\d,]+)?(?:\s*(?:per|in every)\s+[\d,]+)?(?:\s*(?:population|people|persons))?`;

/** What stands in a name without saying what is measured; in this order. */
const trimmed: readonly (readonly [RegExp, string])[] = [
  // Codes and numbering in front: "KPI 12:", "SCS28 -", "NI 117", "1.2)".
  [/^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[a-z]?\s*[).:]\s+|\d{1,2}(?:\.\d{1,2})+[a-z]?\s+)/i, " "],
  [
    /^\s*(?:kpis?|pis?|nis?|bvpi|bv|lpis?|lis?|cpis?|spis?|ascof|phof|indicator|measure|metric|ref)\.?\s*(?:no\.?\s*)?\d+[a-z]*(?:[./(]\s?\d*[a-z]*\)?)*\s*(?:\([^)]{0,12}\))?\s*[:)–—-]?\s*/i,
    " ",
  ],
  [
    /^\s*(?!ks\d|a8|p8|y\d|yr\d|u\d|pm\d|s42|b&b)[a-z]{1,6}[-/ .]?\d{1,4}(?:[./-]?\d{0,3}[a-z]{0,2})\s*(?:[:)]|\s[–—-]|\.\s)\s*/i,
    " ",
  ],
  [
    /\s*[([]\s*(?:former(?:ly)?\s+|was\s+|old\s+|ex[- ]?)?(?:kpi|pi|ni|bvpi|bv|lpi|ascof|phof|ref)\.?\s*[\w. /-]{1,10}[)\]]/gi,
    " ",
  ],
  [/\b(?:ni|ascof|phof|bvpi)\s*-?\s*\d+[a-z]*(?:\.\d+)?[a-z]*(?:\s*\(?part \d+[a-z]*\)?)?\b/gi, " "],
  [
    /\b(?:bigger|smaller|higher|lower) (?:is|=) (?:better|worse|good)\b|\((?:aim to )?(?:minimi[sz]e|maximi[sz]e|aim to minimi[sz]e|low|high|lower|higher)\)|\baim to (?:minimi[sz]e|maximi[sz]e)\b/gi,
    " ",
  ],
  [/\s*[([]\s*(?!ks|nvq|rqf|level|l\d|a8|p8|y\d|yr|u\d|pm|s42|co2|asq)[a-z]{1,4}[\s-]?\d{1,3}[a-z]?\s*[)\]]/gi, " "],
  [/[([]?\bout of (?:an? )?(?:(?:possible|maximum|total)(?: score)?(?: of)? )?\d+\b[)\]]?/gi, " "],
  [/\s*[([]\s*\d[a-z](?:\s?\(\d\)|[ /-]?\d)?\s*[)\]]/gi, " "],
  // Aims: "Reduce … from 25% in 2002 to 87% in 2009", "by at least 10%", "to achieve a 60% reduction in …".
  [
    /^\s*(?:to\s+)?(?:achieve|sustain|maintain|ensure|deliver)(?:\s+(?:and|or)\s+\w+)?\s+(?:that\s+)?(?=(?:an?|the)\s+(?:increase|decrease|reduction|improvement))/i,
    " ",
  ],
  [
    /^\s*(?:to\s+)?(?:further\s+)?(?:reduce|increase|improve|maintain|decrease|lower|raise|minimi[sz]e|maximi[sz]e|reducing|increasing|improving|maintaining)(?:\s+(?:or|and)\s+(?:reduce|increase|improve|maintain|sustain))?\s+/i,
    " ",
  ],
  [/^\s*(?:an?\s+|the\s+)?(?:increase|decrease|reduction|improvement|rise|fall)s?\s+(?:in|of)\s+/i, " "],
  [/\bto achieve (?:an?|the) [\d.]+\s?%\s*(?:reduction|increase|fall|rise|improvement) in\b/gi, " "],
  [
    new RegExp(
      String.raw`\bfrom\s+(?:an?\s+)?(?:baseline (?:of|figure of)\s+)?${number}.{0,60}?\bto\s+${number}(?:\s*(?:by|in)\s+(?:the year\s+)?(?:20)\d\d(?:\s*[/-]\s*\d{2,4})?)?`,
      "gi",
    ),
    " ",
  ],
  [
    /\bby (?:at least |up to )?(?:a |an |one |two )?(?:[\d.]+\s?(?:%|per ?cent)|(?:third|quarter|half|fifth|tenth)s?)(?:\s+points?)?/gi,
    " ",
  ],
  [/\bby at least (?:a |one |two |three )?(?:third|quarter|half|fifth|tenth)s?\b/gi, " "],
  [/\bto (?:at least |below |under |above |over )?[\d.]+\s?%(?!\s*of)/gi, " "],
  [/\b(?:by|in|for|since|at|to|of|from) (?:the year )?(?:20|19)\d\d(?:\s*[/-]\s*\d{2,4})?\b/gi, " "],
  [/[,;:]\s*(?:to\s+)?(?:reduce|increase|improve|maintain|raise|lower)\s+the\b/gi, " "],
  // What is said of the figure: its source, its note, how late it is.
  [
    /[([][^()[\]]*\b(?:in arrears|lagged|time lag|(?:see|refer to) (?:note|footnote|comment|commentary)\w*|footnote|note \d+)\b[^()[\]]*[)\]]/gi,
    " ",
  ],
  [/[([]?\b(?:data )?source\s*:[^()[\]]*[)\]]?/gi, " "],
  [/\b(?:statistical )?first release\b|\bover time\b|\bnhs digital\b|\blg inform\b/gi, " "],
  [/^\s*[([]?\s*new\s*[)\]:]|[([]\s*new(?: (?:indicator|measure|kpi|pi))?\s*[)\]]/gi, " "],
  [/\bsince (?:the )?(?:MONTHS|start of (?:the )?(?:\w+ )?year)\b(?:\s*(?:20)?\d\d\b)?/gi, " "],
  [/\bper cent(?: of)?\b/gi, " "],
  [
    /[([]?\b(?:\d|one|two|three|five)[- ]years? (?:range|pooled|averages?|rolling(?: averages?)?|moving averages?|aggregated?|combined)\b[)\]]?/gi,
    " ",
  ],
  // Periods.
  [
    /^\s*(?:monthly|weekly|daily|annually|yearly)\b|[([]\s*(?:monthly|weekly|daily|annually|yearly|annual|quarterly)\s*[)\]]|\b(?:monthly|weekly|daily|yearly)(?=\s+(?:figures?|average|totals?|data|count|snapshot|rolling|indicator|rate|measure))|[-–—,:]\s*(?:monthly|weekly|daily|annually|yearly)\s*$/gi,
    " ",
  ],
  [/\b(?:financial|academic|calendar|municipal) years?\b/gi, " "],
  [
    /\b(?:as )?(?:at|on|of|to|ending|ended|end of)?\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:MONTHS)\b\.?(?:\s*(?:20)?\d\d\b)?/gi,
    " ",
  ],
  [/\b(?:MONTHS)\.?[\s'-]*(?:20)?\d\d\b/gi, " "],
  [/\b(?:fy|q[1-4]|qtr ?[1-4]|quarter [1-4]|ytd|h[12])\b[\s-]*/gi, " "],
  [/\b(?:19|20)\d\d\s*(?:[/–-]\s*(?:20)?\d\d)?\b/g, " "],
  [/\b\d\d\/\d\d\b(?!\/)/g, " "],
  [
    /\b(?:in|over|during|within|for) the (?:last|past|previous|preceding|prior) (?:12|twelve)(?: |-)?months?\b|\b(?:in|over|during|within|for) the (?:last|past|previous|preceding|prior) (?:year|quarter|month)\b|\b(?:rolling|previous|last|past) (?:12|twelve)(?: |-)?months?(?: rolling)?(?: period)?\b|\b(?:12|twelve)(?: |-)?months? (?:rolling|to date)\b|\bwithin the past 12-months\b/gi,
    " ",
  ],
  [
    /\bin (?:the|a) (?:year|quarter|month|period)\b|\bduring (?:the|a) (?:year|quarter|month|period)\b|\byear (?:to date|end)\b|\bper (?:year|annum|quarter|month)\b|\bin[- ]year\b(?!\s*(?:\d|six|eleven|group))|\bp\.?a\.?(?=\s|$)/gi,
    " ",
  ],
  // Rates: how many there are to one is read apart.
  [
    /\bper\s+(?:\d[\d,]*|thousand|hundred thousand|million|billion)\s*(?:k\b|thousand|million|billion)?(?:\s+of)?(?:\s+(?:the|total|resident|adult|local))*(?:\s+(?:head of population|population|people|persons|residents|inhabitants|adults|children|young people|women|females|households|dwellings|u18s?|(?=aged|under|over|\d)))*/gi,
    " § ",
  ],
  [/\/\s?(?:1,?000|10,?000|100,?000|100k|10k|1k)\b(?:\s*(?:population|people|children|adults))?/gi, " "],
  [/\bp(?:er )?100k\b/gi, " "],
  [/\([^()]{0,14}(?:kg\/?h?|%|£|days|number|no\.?|rate|count|kgs?|kilograms)\s*\)/gi, " "],
  [/\bno\.(?=\s|$)/gi, " "],
  [/\bno of\b/gi, " "],
].map(([words, instead]) => [
  new RegExp((words as RegExp).source.replace(/MONTHS/g, months), (words as RegExp).flags),
  instead as string,
]);

/** Where a rate stood: "per 1,000". */
export const ratePlace = "§";

const aim =
  /^\s*(?:to\s+)?(?:ensur|maintain|improv|increas|reduc|keep|bring|sustain|rais|decreas|minimi[sz]|maximi[sz]|achiev|deliver)\w*\s/i;
const others = String.raw`(?:the )?(?:target|(?:england|national|regional|region|statistical neighbours?|similar authorit\w+|comparators?|cipfa|family group|peers?)(?:[ -]+(?:average|mean|median|figures?|levels?|rate|group))?)`;
/** What an aim is to come to: "… at or above target", "… at 85% or above", "… in line with the England average". */
const aimedAt = [
  new RegExp(
    String.raw`\b(?:(?:is|are|remains?|stays?|to be|so that it is|so it is)\s+)?(?:(?:at|above|below|in line with|better than|higher than|lower than|under|over|equal to|to|within)(?: or (?=\w))?\s*)+${others}\s*$`,
    "i",
  ),
  /\b(?:(?:is|are|remains?|to be)\s+)?(?:at|above|below|under|over|to)(?: or (?:above|below|under|over))?(?: at least| least)? \d+(?:\.\d+)?\s?%(?: or (?:above|more|over|better|higher|below|less|lower|under))?\s*$/i,
];

/** A name without its code, aim and period, and without how many the rate is per. */
export function trimName(name: string): string {
  const said = aim.test(name) ? aimedAt.reduce((text, words) => text.replace(words, " "), name) : name;
  return trimmed.reduce((text, [words, instead]) => text.replace(words, instead), said);
}

/** "CS12a Children in care": a code in capitals in front of a name. Those that are words of the trade stay. */
const code =
  /^\s*(?!KS\d|A8|P8|Y\d|YR\d|U\d|PM\d|S42|CO2|A\d+ road|YEAR|NVQ|RQF|L\d|5G)(?:[A-Z]{1,5}[-/ ]?\d{1,4}[a-z]?|[A-Z]{0,5}\d{1,3}(?:\.\d{1,3})+[a-z]?)\s+(?=[A-Z%(£#\d])/;

/** Codes of the public health and adult social care frameworks: "C17b - ", "2A(2)", "3D part 2:". */
const outcomeCode =
  /^\s*(?:[B-E]\d{2}[a-z]?|A0\d[a-z]?|(?![2-6]G)\d[A-Z](?:\s?\(\d?[A-Z]?\d?\)|\d|\s?[Pp]art\s?\d)*)\s*[:.–-]?\s+(?=[A-Za-z%])/;

export function withoutCode(name: string): string {
  return name.replace(outcomeCode, "").replace(code, "");
}

/** Without a short form in brackets of the words before it: "Sexually Transmitted Infections (STIs)". */
export function withoutInitials(name: string): string {
  return name.replace(/\(([A-Z&]{2,6})s?\)/g, (found: string, letters: string, at: number) => {
    const words = name
      .slice(0, at)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
    const initials = words.map((word) => word[0]?.toUpperCase() ?? "").join("");
    const small = words
      .filter((word) => !/^(?:of|and|the|in|or|to|for)$/i.test(word))
      .map((word) => word[0]?.toUpperCase() ?? "")
      .join("");
    const wanted = letters.replace("&", "");
    return initials.endsWith(wanted) || small.endsWith(wanted) ? " " : found;
  });
}
