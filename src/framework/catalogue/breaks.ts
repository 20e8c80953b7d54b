import type { CatalogueSeries } from "../catalogue-entry.ts";

/*
 * Breaks that several series share. `from` is the label of the first period of the new method: figures before it
 * are not comparable with later ones. A break that lies before the first period held cuts nothing.
 */

type Breaks = NonNullable<CatalogueSeries["breaks"]>;

/** Grading of GCSEs, on which every Attainment 8 figure rests. */
export const attainment8Breaks: Breaks = [
  { from: "2016/17", reason: "GCSEs graded 9 to 1 came in and changed the points that Attainment 8 adds up." },
  { from: "2019/20", reason: "Exams were cancelled in 2020 and 2021; grades came from schools." },
  { from: "2021/22", reason: "Exams returned, with grade boundaries set midway between 2019 and 2021." },
  { from: "2022/23", reason: "Grading returned to the standard of 2019." },
];

/** Writing is judged by teachers, and is one third of the combined standard. There were no tests in 2020 and 2021. */
export const keyStage2Breaks: Breaks = [
  {
    from: "2017/18",
    reason:
      "The framework for teachers' assessment of writing changed, so earlier combined results are not comparable.",
  },
];

/** Absence recorded during the pandemic, for all pupils and for looked-after pupils. */
export const pandemicAbsenceBreaks: Breaks = [
  {
    from: "2020/21",
    reason:
      "Isolating because of coronavirus was recorded apart from absence, and schools were closed to most pupils for part of the year.",
  },
  { from: "2021/22", reason: "Schools were open to all pupils for the whole year again." },
];

/** The ten per cent threshold itself is no break: DfE recalculated the years before 2015/16 with it. */
export const absenceBreaks: Breaks = [
  {
    from: "2012/13",
    reason: "Figures cover the whole school year; before, five half terms without the end of the summer term.",
  },
  ...pandemicAbsenceBreaks,
];

/** Adult social care measures made from client level data, the record-level return that replaced the yearly tables. */
export const clientLevelDataBreaks: Breaks = [
  {
    from: "2024/25",
    reason: "First year from client level data; figures from the earlier yearly returns are not comparable.",
  },
];

/** Coding of occupations, which weights the earnings survey. */
export const earningsBreaks: Breaks = [
  { from: "2011", reason: "The earnings survey went over to the 2010 classification of occupations (SOC 2010)." },
  { from: "2021", reason: "The earnings survey went over to the 2020 classification of occupations (SOC 2020)." },
];
