/**
 * The one list of what stands where in src/, lowest first. A layer may import itself and those above it in this list,
 * never one further down. layers.cjs makes the import rules from it, eslint.config.js and the tests read it too.
 *
 * - path: where the layer stands in src/; of two paths that fit a file, the longer counts
 * - pure: no document, no Office, no files, no network, no clock
 * - packages: what it may import from node_modules; left out where that is not restricted
 */
const layers = [
  { path: "text", pure: true, packages: ["minisearch"] },
  { path: "statistics", pure: true, packages: ["simple-statistics", "@stdlib/"] },
  { path: "areas", pure: true, packages: ["minisearch"] },
  { path: "framework", pure: true, packages: ["minisearch"] },
  { path: "neighbours", pure: true, packages: ["simple-statistics"] },
  { path: "pack", pure: true, packages: ["zod/mini"] },
  { path: "pack/assembly", pure: true, packages: ["zod/mini"], buildTimeOnly: true },
  { path: "comparison", pure: true, packages: ["simple-statistics"] },
  { path: "readers", pure: true, packages: ["papaparse", "@e965/xlsx", "fflate", "parse5"], buildTimeOnly: true },
  { path: "sources", pure: true, packages: ["papaparse", "zod/mini"], buildTimeOnly: true },
  { path: "wording", pure: true, packages: [] },
  { path: "queries", pure: true, packages: ["minisearch"] },
  { path: "renewal", pure: true, packages: [] },
  { path: "own-kpis", pure: true, packages: [] },
  { path: "formula", pure: true, packages: [] },
  { path: "taskpane/model", pure: true, packages: [] },
  { path: "functions" },
  { path: "workbook" },
  { path: "report" },
  { path: "actions" },
  { path: "taskpane" },
  { path: "workbench" },
  { path: "cli" },
];

/** The only files that may name the globals Excel and Office: the port's Excel side, and where a page begins. */
const filesNamingOffice = [
  /^src\/workbook\/excel\/[a-z-]+\.ts$/,
  /^src\/functions\/entry\.ts$/,
  /^src\/taskpane\/entry\.tsx$/,
];

module.exports = { layers, filesNamingOffice };
