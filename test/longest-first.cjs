const { default: TestSequencer } = require("@jest/test-sequencer");

/**
 * The longest test files, longest first. Jest knows from the run before how long each takes; a fresh clone has no run
 * before, and a long file that comes last leaves the other processors idle while it ends.
 */
const longest = [
  "test/cli/build-pack.test.ts",
  "test/readers/expected-cells.test.ts",
  "test/cli/renew.test.ts",
  "test/cli/command-line.test.ts",
  "test/cli/fetch/from/fetched-renews.test.ts",
  "test/cli/fetch/fetch-command.test.ts",
  "test/report/page-sheet.test.ts",
  "test/cli/fetch-figures.test.ts",
  "test/cli/report.test.ts",
  "test/renewal/changed-series.test.ts",
  "test/sources/plan/feeds.test.ts",
  "test/sources/pack-from-files.test.ts",
  "test/actions/build-report.test.ts",
  "test/actions/report/rebuild.test.ts",
  "test/audit/spreadsheet-formulas.test.ts",
  "test/actions/freeze/faults.test.ts",
  "test/readers/mutants.test.ts",
  "test/functions/call-bounds.test.ts",
  "test/actions/freeze/labels.test.ts",
  "test/cli/inspect.test.ts",
  "test/report/laid-out.test.ts",
  "test/report/pages.test.ts",
  "test/e2e/pane-acts-axe.test.ts",
  "test/e2e/pane-axe.test.ts",
  "test/e2e/pane-figures.test.ts",
  "test/e2e/grid-figures.test.ts",
  "test/e2e/journey-renewal.test.ts",
  "test/e2e/workbench-reload.test.ts",
  "test/e2e/journey-freeze.test.ts",
  "test/e2e/pane-views.test.ts",
  "test/e2e/pane-report.test.ts",
];

/** Jest's own order, in which these files come before all others. */
class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = longest.findIndex(
        (name) => path.replaceAll("\\", "/") === `${context.config.rootDir.replaceAll("\\", "/")}/${name}`,
      );
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = LongestFirst;
module.exports.longest = longest;
