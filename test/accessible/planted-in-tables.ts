import { page, texts, table, plainRow, type Planted } from "./planted-parts.ts";

/** Faults of tables and of what is in them. */
export const plantedInTables: readonly Planted[] = [
  [
    "every sheet has its tables marked up",
    "a table without mark-up",
    /LOF Transport has no table/,
    [page, /<tableParts.*?<\/tableParts>/, ""],
    ["xl/worksheets/_rels/sheet3.xml.rels", /<Relationship [^>]*table2[^>]*>/, ""],
  ],
  [
    "nothing looks like a table that is not marked up as one",
    "three cells in two rows",
    /rows 40 and 41/,
    [page, "</sheetData>", `${plainRow(40, "ABC")}${plainRow(41, "ABC")}</sheetData>`],
  ],
  [
    "each table has one row of headings: plain texts, unique, none empty",
    "a heading that is a formula",
    /B3 is a heading and no plain text/,
    [page, /<c r="B3"([^>]*)>/, '<c r="B3"$1><f>1+1</f>'],
  ],
  [
    "each table has one row of headings: plain texts, unique, none empty",
    "a heading twice",
    /“Measure” heads two columns/,
    [table, 'name="Value"', 'name="Measure"'],
    [texts, "<t>Value</t>", "<t>Measure</t>"],
  ],
  [
    "each table has one row of headings: plain texts, unique, none empty",
    "an empty heading",
    /B3 is an empty heading/,
    [page, /<c r="B3"[^>]*>.*?<\/c>/, ""],
  ],
  [
    "each table has one row of headings: plain texts, unique, none empty",
    "no heading row",
    /no row of headings/,
    [table, "totalsRowShown", 'headerRowCount="0" totalsRowShown'],
  ],
  [
    "tables have names that say something",
    "Excel's own name",
    /Table2: its name/,
    [table, 'displayName="Figures_Transport"', 'displayName="Table2"'],
  ],
  [
    "no cells are merged",
    "two cells merged",
    /A7:B7 is merged/,
    [page, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>'],
  ],
  ["no row or column of a table is blank", "a row emptied", /row 5 is blank/, [page, /<row r="5".*?<\/row>/, ""]],
  [
    "no row or column of a table is blank",
    "a column emptied",
    /column D is blank/,
    [page, /<c r="D4".*?<\/c>/, ""],
    [page, /<c r="D5".*?<\/c>/, ""],
  ],
  [
    "no cell of a table is empty but those to be filled in, which is said",
    "an empty cell",
    /B5 is empty/,
    [page, /<c r="B5".*?<\/c>/, ""],
  ],
  [
    "no cell of a table is empty but those to be filled in, which is said",
    "a formula that shows nothing",
    /B4 is empty/,
    [page, "<v>19.4</v>", "<v></v>"],
  ],
  [
    "no cell of a table is empty but those to be filled in, which is said",
    "cells to fill in, and nothing that says so",
    /nothing says why cells under “Owner”/,
    [texts, "is for the council to fill in", "is the owner"],
  ],
  [
    "signs in a table are explained on its sheet",
    "a dash that nothing explains",
    /“–” in C5/,
    [texts, "; – where there is none", ""],
  ],
];
