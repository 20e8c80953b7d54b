import { normaliseName } from "../../text/normalise.ts";

/** What councils report on how they are run, by subject; words of names in comparable form. */
const subjects: readonly RegExp[] = [
  // Its staff.
  /\b(?:sickness|sick (?:days?|leave|absence)|staff absences?|absence (?:per|of) (?:fte|employees?|staff)|working days lost|days lost (?:to|due|through|per)|shifts lost|absence rates? (?:of )?(?:staff|employees?))\b/,
  /\b(?:staff|employees?|workforce|workers?|teachers?|headteachers?|officers?|social workers?|managers?|corporate|voluntary|council)\b.*\b(?:turnover|leavers|retention|headcount|establishment|wellbeing survey|engagement|satisfaction|morale|appraisals?|performance reviews?|sickness|vacanc(?:y|ies)|training|induction|supervision|caseloads?)\b/,
  /\b(?:turnover|retention|headcount|appraisals?|caseloads?|sickness|vacanc(?:y|ies)|diversity)\b.*\b(?:staff|employees?|workforce|social workers?|teachers?|officers?|managers?)\b/,
  /\bagency\b.*\b(?:staff|workers?|spend|cost|social workers?|fte|usage|use)\b|\b(?:spend|cost|use|usage|number) (?:on|of) (?:agency|consultants?|temporary staff|interims?)\b/,
  /\b(?:gender|ethnicity|disability) pay gap\b|\btop (?:5|five) ?%? (?:of )?(?:earners|staff)\b|\b(?:time to (?:hire|recruit)|vacancy rate|staff survey|mandatory training|apprenticeship levy|apprentices (?:employed|in) (?:by )?(?:the )?council)\b/,
  // Its money.
  /\b(?:budgets?|overspends?|underspends?|forecast outturn|revenue outturn|capital (?:programme|spend|receipts?)|savings|efficiencies|reserves|variance|treasury|borrowing|procurement|contract spend|return on investments?|commercial income|income generated|fees and charges)\b/,
  /\binvoices?\b|\b(?:creditors?|suppliers?) paid\b|\bprompt payment\b|\b(?:sundry |overdue |aged |outstanding )debt(?:s|ors)?\b|\bdebts? (?:over|outstanding|collected|recovered)\b/,
  /\b(?:council tax|business rates?|nndr|non domestic rates?|rents?)\b.*\b(?:collect|collected|collection|arrears|owed|recovered|due|written off)\b|\b(?:collect|collected|collection|arrears|recovery)\b.*\b(?:council tax|business rates?|nndr|non domestic rates?|rents?)\b/,
  /\b(?:housing benefits?|council tax (?:support|reduction|benefit)|hb|ctr|benefits?)\b.*\b(?:claims?|process|processing|processed|overpayments?|change events?|new claims?|days to|right time|accuracy)\b|\b(?:time|days|speed)\b.*\b(?:process|processing)\b.*\b(?:benefits?|claims?)\b/,
  // Answering people.
  /\b(?:calls?|telephone|phone|switchboard|contact cent(?:re|er)|customer services?|customer contacts?|call cent(?:re|er))\b.*\b(?:answer|answered|abandon|abandoned|wait|waiting|handled|handling|resolved|resolution|offered|satisfaction|satisfied|seconds|minutes|volume|received|time)\b|\babandoned calls?\b|\bcalls? (?:answered|abandoned)\b|\bfirst (?:point of )?contact resolution\b|\baverage (?:call )?wait(?:ing)? time\b/,
  /\b(?:complaints?|compliments?|ombudsman|lgsco|lgo)\b/,
  /\b(?:freedom of information|fois?|eir|environmental information|subject access|sars?|dsars?|data protection|data breach(?:es)?|information requests?|information governance)\b/,
  /\b(?:web ?sites?|web ?pages?|web|online|digital|self service|channel shift|app downloads?|social media|followers|newsletter|e ?forms?|mycouncil|customer portal)\b.*\b(?:visits?|visitors?|views?|hits|transactions?|forms?|payments?|uptime|availability|accounts?|satisfaction|contacts?|requests?|services?|subscribers?|users?|sessions?|accessibility|shift|engagement|applications?)\b|\b(?:visits?|visitors?|hits|transactions|requests|payments|contacts|forms)\b.*\b(?:web ?sites?|online|digitally|web)\b/,
  /\b(?:members?|councillors?|mp|mps)\b.*\b(?:enquir(?:y|ies)|inquir(?:y|ies)|casework|queries|correspondence|attendance|training)\b/,
  /\b(?:ict|it|network|systems?|server|service desk|helpdesk)\b.*\b(?:incidents?|availability|uptime|downtime|tickets?|helpdesk|fix|faults?|resolved)\b|\bcyber\b/,
  // Its duties done in time.
  /\bplanning\b.*\b(?:applications?|decisions?|appeals?|enforcement|conditions)\b|\b(?:majors?|minors?|major|minor|other|householder)\b.*\bapplications?\b.*\b(?:determined|decided|weeks|time|processed)\b|\bbuilding (?:control|regulations?)\b|\bland charges?\b|\blocal searches\b/,
  /\b(?:audit|audits|auditors?|internal audit)\b.*\b(?:recommendations?|actions?|plan|completed|implemented|opinion)\b|\b(?:risk register|corporate risks?|business continuity|riddor|accidents? (?:at work|reported)|health and safety (?:incidents|accidents)|near misses)\b/,
  /\b(?:council|committee|cabinet|board)\b.*\b(?:meetings|papers|minutes|agendas?|reports published)\b|\b(?:council|committee|cabinet|board) meeting\b(?! the\b)|\belectoral (?:roll|register|registration)\b|\bvoter turnout\b|\bregistered (?:births?|deaths?)\b|\b(?:births?|deaths?) registered (?:within|in)\b/,
  /\b(?:void|voids|empty (?:council )?propert(?:y|ies)|re ?let|re ?lets|re ?letting|relet)\b.*\b(?:days?|time|turnaround|relet|let|loss)\b|\b(?:relet|re let|turnaround) times?\b|\bgas (?:safety|servicing|certificates?)\b|\brepairs?\b.*\b(?:completed|first (?:time|visit)|target|time|days|satisfaction|emergency|appointments?)\b|\b(?:emergency|urgent|responsive|routine|housing) repairs?\b/,
  /\b(?:licen[cs]es?|licensing|taxi|taxis)\b.*\b(?:applications?|issued|processed|determined|renewals?)\b|\bfood (?:hygiene|premises|businesses|establishments)\b.*\b(?:inspect|inspections?|rated|rating|compliant|broadly|interventions?)\b|\bparking\b.*\b(?:tickets?|pcns?|penalty|income|appeals?|fines)\b|\bpcns?\b/,
  /\bcouncil\b.*\b(?:carbon|emissions|buildings?(?!.*\b(?:cladding|remediat))|fleet|vehicles|assets?|estate)\b|\bcarbon (?:footprint|emissions) (?:from|of) (?:the )?council\b|\b(?:office|desk) occupancy\b/,
];

/** Whether a name says that its staff are the council's own. */
export function isOwnStaff(name: string): boolean {
  return /\b(?:council|councils|local authority|corporate|directorate) (?:employed )?(?:adult social care |social care )?(?:staff|workforce|employees?)\b/.test(
    normaliseName(name),
  );
}

/** Whether a name is about how the council is run: staff, money, answering people, duties done in time. */
export function isHowRun(name: string): boolean {
  const words = normaliseName(name);
  return subjects.some((subject) => subject.test(words));
}
