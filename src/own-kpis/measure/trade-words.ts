/** On words with one space between them, in this order: longer wordings before their parts. */
export const tradeWords: readonly (readonly [RegExp, string])[] = [
  // Where people work, not whether they do.
  [
    /\b(?:(?:people|those|employees|staff|residents|all) )?(?:who |that )?(?:work|works|working|employed)(?: (?:with)?in| inside| at)(?: (?:the|this|our|a|your))?(?: local)? (?:area|borough|boroughs|district|city|county|town|place|workplaces?)\b|\bworkplaces?(?: based)?\b|\b(?:local )?(?:jobs|workers)(?: based)? in the (?:area|borough|district|city|county)\b/g,
    "workplace",
  ],
  [/\bkg hh\b|\bhh\b/g, "household"],
  [/\b(?:(?:local authority|la) )?maintained (?:schools )?(?:and )?academ(?:ies|y schools)\b/g, " "],
  [/\bfull(?: time)? (?:and|or) part time\b/g, " "],
  [/\b(?:all )?primary (?:and )?secondary (?:and )?special schools\b/g, "school"],
  [
    /^((?:number|percentage|proportion|count|of|the|all|total|primary|secondary|special|local|academy|no) )*schools (?=(?:with|where|above|below|having|reporting) (?!sen|special))/g,
    "schoolsthat ",
  ],
  [
    /(?<!\beligible )\bpopulation\b(?=.*\bcover(?:age|ed)\b)|(?<=\bcover(?:age|ed)\b.*)(?<!\beligible )\bpopulation\b/g,
    "popcovered ",
  ],
  [
    /\b(?:average|mean)(?: number of)?(?: \w+)? decayed(?: (?:or|and|missing|extracted))* filled(?: teeth| tooth)?\b|\bdecayed(?: (?:or|and|missing|extracted))* filled(?: teeth| tooth)? per (?:child|pupil)\b/g,
    "dmft",
  ],
  [/\bmost (?:deprived )?(?:areas? )?and (?:the )?least deprived\b/g, "most and least deprived"],
  [
    /\b(?<!and )most deprived(?: q\w+)?(?: areas?| wards?| quintiles?| deciles?| neighbourhoods?| communities)?\b(?! (?:and|to|v|vs))/g,
    "mostdeprived",
  ],
  [
    /\b(?:for each |for every |per )(?:reported |recorded )?(fly ?tip(?:s|ping|ped)?)(?: incidents?| reported| recorded)?\b/g,
    "perincident $1",
  ],
  [/\b(?:per|for each|for every) (?:reported |recorded )?incidents?\b/g, "perincident"],
  [/\b(?:inequality|inequalities|attainment|achievement) gap\b/g, "gap"],
  [/\bdifference(?=(?: in [\w ]+)? between\b)/g, "gap"],
  [/\b(sessions?|lessons?|days) (?:missed|lost)\b(?! to sickness)/g, "$1 absence"],
  [/\b(?:former |formerly )?relevant (?:young people|young persons?|children|child)\b/g, "careleaver"],
  [/\bresidence orders?\b|\bro\b/g, "residence order"],
  [/\bunmet (?:treatment )?needs?\b/g, "unmetneed"],
  [/\bfoster care\b/g, "foster"],
  [/\b(?:very |fairly )?(?:satisfied or (?:very |fairly )?dissatisfied|dissatisfied or satisfied)\b/g, "satisfied"],
  [/\b(q[omle]\d+pct)(?: of)?(?: (?:possible |their )?(?:sessions|school))? missed\b/g, "$1 absence"],
  [
    /\bchildren(?: and| or)? young (?:people|adults|persons)\b|\byoung people(?: and| or)? children\b|\bcyp\b/g,
    "children",
  ],
  [
    /\b(?:children|young people) (?:that )?(?:we|the council|who we) (?:look after|care for)\b|\b(?:cared for|looked after by (?:us|the council|the local authority)) (?:children|young people)\b|\bchildren (?:being |who are )?cared for(?: by (?:us|the council|the local authority))?\b/g,
    "children looked after",
  ],
  [/\bbec(?:oming|ame|ome|omes) looked after\b/g, "starting lookedafter"],
  [/\bpeople with (?:care and support|social care) needs\b/g, "people who use services"],
  [/\b(?:housed|accommodated|residing|resident) in\b/g, "living in"],
  [/\b(?:strongly |definitely )(?:agree )?(?:or |and )(?:tend to )?agree\b/g, "agree"],
  [/\btemp(?:orary)? (?:housing|homes|accommodation)\b/g, "temporary accommodation"],
  [/\bstreet homeless(?:ness| people| individuals)?\b/g, "rough sleeping"],
  [/(?<=\bstability\b.*)\bnumber of (?:placements?|moves)\b/g, "qm3 placements"],
  [
    /(?<!\bstaff.*)\bftes?\b(?!.*\b(?:staff|workers?|posts?|officers?)\b)(?=.*\b(?:youth|yjs|yot|justice)\b)/g,
    "first time entrants",
  ],
  [/\byjs\b/g, "youth justice system"],
  [/\bdecayed (?:extracted |missing )?(?:and |or )?(?:extracted |missing )?(?:and |or )?filled\b/g, "decayed filled"],
  [
    /\bsen(?:d)? support(?= (?:pupils?|children|students?|only)|$)|(?<=\b(?:pupils?|children|students?|on|receiving|with|at) )send? support\b/g,
    "sensupport",
  ],
  [/\bwith or without\b( support)?/g, " "],
  [/\bwhether or not\b/g, " "],
  [/\b(?:2|two) to (?:2|two) years\b/g, "twoyear"],
  [/\bworking days?\b/g, "day"],
  [/\bworking age(?:d)?\b/g, "workingage"],
  [
    /\b(?:(?:have |has |had )?set(?:s|ting)? (?:an? )?(?:quit )?dates?(?: to (?:quit|stop))?|quit dates?(?: (?:are )?set)?|dates? to quit)\b/g,
    "quitdate",
  ],
  [/\bstart ?ups?\b/g, "startup"],
  [/\b(?:a|per|each|every) (week|month|day)\b/g, "$1ly"],
  [
    /\b(?:households?|homes|properties) (?:with|served by|receiving|offered|covered by|on|that have|provided with) (?:an? )?(?:\w+ ){0,3}(collections?|services?)\b/g,
    "householdserved $1",
  ],
  // Where a word that is empty elsewhere tells.
  [/\b(?:before housing costs?|bhc)\b/g, "beforehousing"],
  [/\b(?:after housing costs?|ahc)\b/g, "afterhousing"],
  [
    /\b(?:out|outside) (?:of )?(?:the |their |its |our |county |borough )?(?:local )?(?:area|authority|county|borough|city|council|la|boundary|district)(?:s)?(?: area| boundar(?:y|ies))?\b|\boutside (?:the )?boundar(?:y|ies)\b/g,
    "outofarea",
  ],
  [
    /\b(?:council|local authority|la|directorate|corporate)s? (?:employed )?(?:adult social care |social care )?(?:staff|workforce|employees?)\b/g,
    "councilstaff",
  ],
  [/\b(?:average|mean|median) age\b/g, "averageage"],
  [/\bgap index\b/g, "gapindex"],
  [
    /\ball (?:mobile )?(?:network )?(?:operators?|providers?|networks?)\b|\b(?:every|each) (?:mobile )?(?:network )?(?:operator|provider|network)\b/g,
    "everyoperator",
  ],
  [/\bper (?:resident|person|capita|inhabitant|head of (?:the )?(?:population|residents)|head)\b/g, "perhead"],
  [
    /\b(?:people|adults|residents|others|neighbours)(?: (?:in|from) (?:the|their|this|your|our|my)? ?(?:local )?(?:communit(?:y|ies)|neighbourhood|area))? (?:can|could|are|to) be trusted\b|\btrust(?:ed|ing)? (?:in )?(?:most |local |other )?(?:people|adults|neighbours|residents)\b/g,
    "trustpeople",
  ],
  [
    /\b(satisfied|satisfaction|happy) with (?:(?:the|their|your|this|our|where|how) )?(?:local )?(?:area|neighbourhood|place|borough|city|town|district|county|they live)(?: as a place)?(?: (?:to live|where they live|in which they live))?(?! (?:council|services?|facilities))\b/g,
    "satisfied livearea",
  ],
  [
    /\b(?:local )?(?:area|neighbourhood|borough|city|town|district|county)(?: is)?(?: as)? an? (?:good )?place to live\b|\bplace to live\b/g,
    "livearea",
  ],
  [/\blivearea livearea\b/g, "livearea"],
  [
    /\b(satisfied|satisfaction|happy|trust|informed|confidence)( \w+)? (?:with|in|by|of|from) (?:the |their |your |how the )?(?:council|local authority)\b/g,
    "$1$2 thecouncil",
  ],
  [/\bcouncil satisfaction\b/g, "satisfied thecouncil"],
  // Work and learning.
  [
    /\b(?:who (?:are|were) )?not (?:currently )?(?:engaged |participating )?(?:in )?(?:an? )?(?:education|employment|training|ete|eet)(?: (?:and |or )?(?:education|employment|training))*\b/g,
    "neet",
  ],
  [/\bneets?\b/g, "neet"],
  [
    /\b(?:education|employment|training)(?: and| or)? (?:education|employment|training)(?: and| or)? (?:education|employment|training)\b/g,
    "eet",
  ],
  [/\b(?:ete|eet)\b/g, "eet"],
  [
    /\b(?:not known|unknown|nk)(?: activity| destinations?| status)?\b|\b(?:activity|destination|status) (?:is |was )?(?:not known|unknown)\b/g,
    "unknown",
  ],
  // Children's social care.
  [
    /\b(?:young (?:people|adults?|persons?)|people|those|children|child) (?:leaving|who (?:have )?left|left) care\b|\bcare leavers?\b(?: young (?:people|adults?|persons?))?|\b(?:care experienced|formerly looked after|former(?:ly)? (?:lac|cla)) (?:young )?(?:people|adults|persons?)\b|\bcare leaving\b/g,
    "careleaver",
  ],
  [
    /\b(?:children|young people|child|those|pupils)(?: and young people)?(?: who are| who were| being)? looked after\b(?: children)?/g,
    "lookedafter",
  ],
  [/\blooked after (?:children|child|pupils?|young people)(?: and young people)?\b/g, "lookedafter"],
  [
    /\b(?:children|young people|child|pupils)(?: and young people)? in (?:(?:local authority|council|our|the councils|public) )?care\b(?! homes?| leavers?)/g,
    "lookedafter",
  ],
  [/\bin (?:local authority |council |public )?care\b(?! homes?| leavers?| settings?)/g, "lookedafter"],
  [/\b(?:lac|cla|cic|looked after)\b/g, "lookedafter"],
  [/\b(?:child(?:ren)?|pupils) in need\b|\bcin\b/g, "inneed"],
  [
    /\b(?:child(?:ren)? )?(?:subject (?:of|to) )?(?:an? )?(?:child protection|cp)(?: conferences?)? plans?\b|\bcpps?\b/g,
    "cpplan",
  ],
  [
    /\bregistrations? (?:on|to) (?:the )?(?:cpr|child protection register)\b|\bon (?:the )?(?:cpr|child protection register)\b/g,
    "cpplan",
  ],
  [
    /\b(?:for |being )?(?:a |an )?(?:second|2nd)(?: time)?(?: (?:or|and) (?:subsequent|more|third|later|further)(?: times?)?)?\b|\b(?:subsequent|repeat(?:ed|s)?|re ?registrations?|re ?registered|more than once|previously had)\b(?: times?)?/g,
    "repeat",
  ],
  [/\brepeat repeat\b/g, "repeat"],
  [/\bstrengths? and difficult(?:y|ies)(?: questionnaires?)?\b|\bsdqs?\b/g, "sdq"],
  [/\bspecial guardianship(?: orders?)?\b|\bsgos?\b/g, "specialguardian"],
  [/\bchild arrangements? orders?\b|\bcaos?\b/g, "arrangementorder"],
  [/\bunaccompanied(?: asylum seeking)?(?: children)?\b|\buasc\b|\basylum seek(?:ers?|ing)(?: children)?\b/g, "uasc"],
  // Schools.
  [
    /\beducation(?:al)?,? health and (?:social )?care(?: \(?ehc\)?)?(?: plans?)?\b|\behcps?\b|\behc plans?\b|\bstatements? of (?:sen|special educational needs?)\b/g,
    "ehcp",
  ],
  [/\bspecial (?:educational |education )?needs?(?: and (?:or )?disabilit(?:y|ies))?\b|\bsend?\b/g, "sen"],
  [/\b(?:miss|missing|missed|misses)(?= (?:q[omle]\d|half|sessions|days|school))/g, "absence"],
  [/\bsen sen\b/g, "sen"],
  [/\b(?:children|young people|pupils) with an ehcp(?: ehcp)? and sen support without an ehcp\b/g, "sen"],
  [/\b(?:sen|send) support without (?:an )?ehcp\b/g, "sen support"],
  [/\bfree school meals?\b|\bfsm\b/g, "fsm"],
  [/\breading writing (?:and )?math(?:s|ematics)?\b|\brwm\b/g, "rwm"],
  [/\bearly years foundation stage(?: profile)?\b|\beyfsp?\b|\bfoundation stage(?: profile)?\b/g, "eyfs"],
  [
    /\bschool read(?:y|iness)\b|\bread(?:y|iness) (?:for|to start) school\b|\bgld\b|\bgood levels? of(?: overall)? development\b/g,
    "goodleveldevelopment",
  ],
  [/\bgeneral certificate of secondary education\b|\bgcses?\b/g, "gcse"],
  [/\bstate funded\b/g, "state"],
  [/\bfirst time entrants?\b|\bftes?\b(?= (?:to|into|in) )/g, "firstentrant"],
  [/\bre ?offend(?:ing|ers?|ed|s)?\b/g, "reoffend"],
  // Adults.
  [/\bolder (?:people|adults|persons?)\b|\belderly(?: people)?\b/g, "older"],
  [/\bdirect payments?\b|\bdps?\b/g, "directpayment"],
  [/\bdelayed (?:transfers?|discharges?) of care\b|\bdtocs?\b/g, "delayedtransfer"],
  [/\bdischarged? (?:from|out of) (?:an? )?(?:acute )?hospitals?\b|\bhospital discharges?\b/g, "hospitaldischarge"],
  [
    /\bre ?ablement(?: or rehabilitation| and rehabilitation| rehabilitation)?(?: services?)?\b|\brehabilitation(?: or reablement| reablement)(?: services?)?\b/g,
    "reablement",
  ],
  [
    /\b(?:residential (?:and|or) nursing|nursing (?:and|or) residential|residential nursing)(?: care)?(?: homes?)?\b|\bcare homes?\b/g,
    "carehome",
  ],
  [/\bresidential care(?: homes?)?\b/g, "residential"],
  [/\badult social care\b|\basc\b/g, "adultcare"],
  [/\blearning (?:disabilit(?:y|ies)|disabled|difficult(?:y|ies))\b|\bld\b/g, "learningdisability"],
  // Homes.
  [/\b(?:bed and breakfast|b and b|bnb)s?(?: accommodation| hotels?)?\b/g, "bedbreakfast"],
  [/\btemporary accommodation\b|\bta\b/g, "tempaccom"],
  [/\bdecent homes? standards?\b|\bdecency standards?\b|\bdhs\b/g, "decent home"],
  [/\benergy (?:performance )?(?:certificates?|efficiency)(?: certificates?)?(?: ratings?)?\b|\bepcs?\b/g, "epc"],
  [
    /\b(?:council|local authority|la|authority)(?:s)?(?: own(?:ed)?)?(?: social| rented)? (?:housing|homes?|houses?|dwellings?|propert(?:y|ies)|stock|tenanc(?:y|ies))(?: stock| homes?| dwellings?)?\b/g,
    "councilhome",
  ],
  [/\b(?:social|affordable) (?:rented )?(?:housing|homes?)(?: stock)?\b/g, "socialhome"],
  [
    /\bprivate(?:ly)?(?: sector)? rent(?:ed|al|ing)?(?: sector| homes?| housing| propert(?:y|ies)| accommodation)?\b|\bprs\b/g,
    "privaterent",
  ],
  [/\brough ?sleep(?:ers?|ing)?\b|\b(?:people )?sleeping rough\b/g, "roughsleep"],
  // Health.
  [/\bsexually transmitted (?:infections?|diseases?)\b|\bstis?\b|\bstds?\b/g, "sti"],
  [/\bteen(?:age)? (?:pregnan(?:cy|cies)|conceptions?)\b/g, "teenconception"],
  [/\bdirectly standardised(?: rates?)?\b|\bage standardised(?: rates?)?\b|\bdsr\b|\bstandardised\b/g, " "],
  [/\bhealthy? life expectancy\b|\bhle\b/g, "healthylifeexpectancy"],
  // Places.
  [/\bkilled (?:or|and) (?:seriously|severely) injured\b|\bksis?\b|\bkilled seriously injured\b/g, "ksi"],
  [/\bmotor vehicles?\b/g, "vehicle"],
  [/\belectric (?:vehicles?|cars?)\b|\bevs?\b|\bevcps?\b/g, "electricvehicle"],
  [/\bfly ?tip(?:s|ping|ped)?(?: incidents?)?\b/g, "flytip"],
  [/\blow income families\b|\bfamilies (?:on|with|in) (?:relative )?low incomes?\b/g, "low income family"],
  [/\bjob ?seekers? allowance\b|\bjsa\b/g, "jsa"],
];
