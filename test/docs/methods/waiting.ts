/**
 * Calls on the methods page that no function answers yet. A test asks each of them, and goes red once it is answered:
 * then it is taken out of this list, and its answer is held to the page like any other.
 */
export const waiting: readonly string[] = [
  'LOF.METRIC("Gateshead","direct payments","2024/25","numerator")',
  'LOF.METRIC("Gateshead","direct payments","2024/25","denominator")',
  'LOF.METRIC("Gateshead","direct payments","2024/25","lower")',
  'LOF.METRIC("Gateshead","direct payments","2024/25","upper")',
  'LOF.METRIC("Gateshead","care home admissions, aged 18 to 64","2024/25","numerator")',
  'LOF.METRIC("Gateshead","care home admissions, aged 18 to 64","2024/25","denominator")',
  'LOF.METRIC("Gateshead","care home admissions, aged 18 to 64","2024/25","lower")',
  'LOF.METRIC("Gateshead","care home admissions, aged 18 to 64","2024/25","upper")',
  'LOF.CERTAINTY("Gateshead","NEET",,"2024/25","best place")',
  'LOF.CERTAINTY("Gateshead","NEET",,"2024/25","worst place")',
  'LOF.CERTAINTY("Gateshead","NEET",,"2024/25","joint best place")',
  'LOF.CERTAINTY("Gateshead","NEET",,"2024/25","joint worst place")',
  'LOF.CERTAINTY("Gateshead","NEET",,"2024/25","p")',
  'LOF.POSITION("Gateshead","NEET",,"2024/25","interval")',
  'LOF.DIRECTION("Gateshead","control over daily life","recent trend")',
];
