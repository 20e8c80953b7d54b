/** Words that say nothing about what is measured. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be became become becomes becoming been being by can could did do does for from had has have having he his her " +
    "how i if in into is it its may of off on onto or our out over own per s shall she should so such than that the their them there " +
    "these they this those through to towards upon us via was we were what when where which while who whom whose why will with would " +
    "you your amongst among between across within during under up against about after before also both each every any either based " +
    "percent percentage percentages pct proportion proportions share shares rate rates ratio number numbers no nos count counts " +
    "total overall average avg level levels score scores index indices figure figures value values volume quantity amount data " +
    "all area areas local authority authorities la las council councils county borough boroughs district districts city cities town " +
    "metropolitan unitary england national locally citywide countywide boroughwide " +
    "kpi kpis pi indicator indicators measure measures metric metrics performance quarter quarters quarterly month months year " +
    "years annual ytd date dates week weeks day days q1 q2 q3 q4 cumulative cumulatively rolling snapshot provisional revised " +
    "estimated estimate actual outturn latest current currently period periods reporting reported end ending start baseline target " +
    "calendar fy aged age ages old olds people person persons individual individuals residents resident population " +
    "who whom receive receives receiving received receipt provided provide get gets getting former equivalent etc ie eg nbsp within whole part given specified " +
    "ascof phof ni bvpi bv cipfa lga prevalence using seen report reports said say according published official statutory status plus " +
    "term autumn spring summer winter january february march april june july august september october november december " +
    "yrs yr citizen citizens respondent respondents pop headline definition contextual context monitor monitoring monitored ensure ensuring trend trends dfe ons ohid phe fingertips nomis dluhc mhclg dclg dft sfr lginform " +
    "but mean combination " +
    "jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);

/** Words that turn a measure round. */
export const turningWords =
  /^(?:not|non|never|no|without|fail|fails|failed|failing|failure|unable|lack|lacks|lacking|missed|missing|miss|below|neither|nor|cannot|cant|isnt|arent|dont|didnt|doesnt|wasnt|werent|havent|hasnt|absent from)$/;
/** In front of a word, they turn it round. */
export const turningStarts = /^(un|in|non|dis|im|ir|mis)(.{3,})$/;
/** Those that are always the other half of the same count. */
export const alwaysTurned =
  /^(?:inactive|inactivity|unsuitable|dissatisfied|dissatisfaction|unsatisfied|unmet|unsafe|undecent|unrecycled|untreated|unsustained|unsuccessful|unsuccessfully|incomplete|ineligible|unstable)$/;
/** The telling word for "turned round". */
export const turned = "¬";
/** Whether a telling word says that the measure is turned round: once, or again. */
export function isTurn(word: string): boolean {
  return word.startsWith(turned);
}
/** Of a name that stops in the midst of a sentence: what follows may be anything. */
export const cutOff = "cutoff";
/** In front of words that stand after "including": they widen nothing where the measure counts them anyhow. */
export const including = "i:";
/** In front of words that are excluded. */
export const excluded = "x:";
