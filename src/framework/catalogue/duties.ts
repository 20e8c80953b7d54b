/*
 * Duties that several metrics rest on, each as the one sentence that says whose job they are: from statute, or from
 * practice where no statute says it. In the order of the outcomes.
 */

export const homelessness =
  "Districts and single-tier councils owe the homelessness duties of the Housing Act 1996, Part 7, and the Homelessness Reduction Act 2017.";

export const drugAndAlcoholTreatment =
  "County and single-tier councils commission drug and alcohol treatment with the public health grant.";

export const earlyYears =
  "County and single-tier councils must improve the wellbeing of young children and reduce inequalities between them under the Childcare Act 2006.";

export const earlyEducationPlaces =
  "County and single-tier councils must secure early education places under the Childcare Act 2006; families choose whether to take them up.";

export const educationAuthority =
  "County and single-tier councils are the local education authorities and must promote high standards under the Education Act 1996; schools teach.";

export const specialNeeds =
  "County and single-tier councils assess, plan and arrange support for special educational needs under the Children and Families Act 2014.";

export const youthOffending =
  "County and single-tier councils run youth offending teams under the Crime and Disorder Act 1998.";

export const childrensSocialCare =
  "County and single-tier councils have the duties of children's social care under the Children Act 1989.";

export const careLeavers =
  "County and single-tier councils support care leavers under the Children Act 1989 as amended by the Children (Leaving Care) Act 2000.";

export const publicHealth =
  "County and single-tier councils have had the public health duty since the Health and Social Care Act 2012; the causes reach far beyond one service.";

export const stopSmoking =
  "County and single-tier councils have had the public health duty since the Health and Social Care Act 2012, and commission stop smoking services.";

export const sexualHealth =
  "County and single-tier councils have had the public health duty since the Health and Social Care Act 2012, and commission sexual health services.";

export const adultSocialCare =
  "Adult social care is a duty of county and single-tier councils under the Care Act 2014.";

export const unpaidCarers =
  "County and single-tier councils must assess and support unpaid carers under the Care Act 2014.";

export const senseOfPlace =
  "Counties and districts both shape how a place feels, as do its residents; no single service answers for it.";

export const leisureAndLibraries =
  "Districts run most leisure and cultural venues, counties the libraries, single-tier councils both.";

export const waste =
  "Districts collect waste and counties dispose of it under the Environmental Protection Act 1990; single-tier councils do both.";

export const transportAuthority =
  "County and single-tier councils, or their combined authority, are the local transport authority under the Transport Act 2000; operators run most services.";

export const localEconomy =
  "Counties, districts and single-tier councils all support the local economy; it is context, not a service.";

export const incomes = "Incomes depend on work and benefits; councils of every tier support families.";

export const networks = "Networks are built by companies; highway and planning authorities give consents.";
