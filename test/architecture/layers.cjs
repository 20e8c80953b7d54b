/**
 * The import rules, for dependency-cruiser. Each comment is written to the person who has just broken the rule.
 */
const { layers } = require("./layer-table.cjs");

const regex = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const folder = ({ path }) => `^src/${regex(path)}/`;
/** Layers inside another one's folder ("pack/assembly" in "pack"), which are not part of it. */
const nested = ({ path }) => layers.filter((other) => other.path.startsWith(`${path}/`)).map(folder);
const within = (layer) => ({ path: folder(layer), ...(nested(layer).length > 0 && { pathNot: nested(layer) }) });

const upwards = layers.slice(0, -1).flatMap((layer, place) =>
  layers.slice(place + 1).map((higher) => ({
    name: `${layer.path}-below-${higher.path}`,
    severity: "error",
    comment:
      `${layer.path} stands below ${higher.path} (src/README.md), so it cannot use it. Move what both need to ${layer.path} or lower, ` +
      `or hand it over as an argument.`,
    from: within(layer),
    to: within(higher),
  })),
);

const packages = layers
  .filter((layer) => layer.packages !== undefined)
  .map((layer) => ({
    name: `packages-of-${layer.path}`,
    severity: "error",
    comment:
      `${layer.path} may import ${layer.packages.length === 0 ? "no package" : `only ${layer.packages.join(", ")}`}: the pure folders stay small and ` +
      `auditable. A new package there is a decision to be written into src/README.md and test/architecture/layer-table.cjs.`,
    from: within(layer),
    to: {
      path: "node_modules/",
      ...(layer.packages.length > 0 && {
        pathNot: layer.packages.map((name) => `node_modules/${name.endsWith("/") ? regex(name) : `${regex(name)}/`}`),
      }),
    },
  }));

const pure = layers.filter((layer) => layer.pure).map(folder);
const buildTimeOnly = layers.filter((layer) => layer.buildTimeOnly);

module.exports = {
  forbidden: [
    ...upwards,
    ...packages,
    {
      name: "pure-without-node",
      severity: "error",
      comment:
        "This folder is pure: it runs in Excel's web view, in the workbench and on the command line alike, so it cannot use Node's own " +
        "modules. Read the file at the edge (src/cli) and pass its text in.",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sources-at-build-time-only",
      severity: "error",
      comment:
        "The adapters read official downloads when the data pack is built. What runs in Excel reads the pack, through src/pack/read-pack.ts: " +
        "importing an adapter there would put every publisher's file format into the bundle.",
      from: { path: "^src/", pathNot: [...buildTimeOnly.map(folder), "^src/cli/"] },
      to: { path: buildTimeOnly.map(folder) },
    },
    {
      name: "pane-knows-the-port-only",
      severity: "error",
      comment:
        "Panels and actions work in Excel, in the workbench and in tests because they know src/workbook/port.ts only. Take a Port as an " +
        "argument; the entry file decides which side it is.",
      from: { path: ["^src/taskpane/", "^src/report/", "^src/actions/"], pathNot: "^src/taskpane/entry\\.tsx$" },
      to: { path: "^src/workbook/(excel|grid|xlsx)/" },
    },
    {
      name: "office-js-is-loaded-by-the-page",
      severity: "error",
      comment:
        "Microsoft's Office.js is loaded by the page, as a store rule demands, and named in src/workbook/excel/; nothing imports it.",
      from: { path: "^src/" },
      to: { path: "node_modules/@microsoft/office-js" },
    },
    {
      name: "grid-in-the-workbench-only",
      severity: "error",
      comment:
        "Univer weighs 6 MB and is no part of the add-in: only the workbench and the port's grid side import it.",
      from: { path: "^src/", pathNot: ["^src/workbench/", "^src/workbook/grid/"] },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "no-circle",
      severity: "error",
      comment:
        "These files need each other in a circle when they run, so none can be loaded or tested alone. Move what they share into a file of " +
        "its own. (Types alone may go round: they are gone after the compile.)",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      comment: "src/ cannot depend on test/: the released code would need the tests.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "declared-packages-only",
      severity: "error",
      comment:
        "This package is not in package.json: it is here only because another one happens to bring it, and will be gone when that one changes. " +
        "Declare it with its exact version, and give it a row in src/README.md, Dependencies.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "nothing-missing",
      severity: "error",
      comment: "There is no such file or package. Imports carry their ending: .ts or .tsx.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
