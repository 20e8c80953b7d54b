import { createRequire } from "node:module";
import { defineConfig, globalIgnores } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const { layers } = createRequire(import.meta.url)("./test/architecture/layer-table.cjs");
const filesOf = ({ path }) => `src/${path}/**/*.ts`;
const pureFiles = layers.filter((layer) => layer.pure).map(filesOf);

/** Lists of rows, whose length says nothing about how hard they are to read. */
const tables = ["src/framework/catalogue/**", "test/fixtures/**", "test/manifest/breaches.ts"];

/** What the second compile misses where a package's types bring Node's names with them. */
const outsideWorld = ["process", "Buffer", "fetch", "console", "setTimeout", "setInterval", "performance", "crypto"];

/** What no compile can see: the clock and chance are part of the language. */
const clockAndChance = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "the day"],
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "the time"],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", "the number"],
].map(([selector, thing]) => ({
  selector,
  message: `Pure code has neither clock nor chance: take ${thing} as an argument.`,
}));

const noDefaultExports = { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true };

export default defineConfig(
  globalIgnores(["dist/", "reports/", ".cache/", ".stryker-tmp/", "assets/", "**/*.d.cts"]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: noDefaultExports }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Names are compared letter by letter; none of them holds an emoji.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A side of the port promises an answer even where it has it at once.
      "@typescript-eslint/require-await": "off",
      // `(item) => void list.push(item)` says that the answer is not wanted.
      "@typescript-eslint/no-meaningless-void-operator": "off",
    },
  },
  {
    // Beyond the pure folders types are other people's promises: Office may lack what its types say is there.
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    ignores: pureFiles,
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    // Half of a component is markup.
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  { files: tables, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  {
    files: pureFiles,
    rules: {
      "no-restricted-globals": ["error", ...outsideWorld],
      "no-restricted-syntax": ["error", ...clockAndChance],
    },
  },
  {
    files: ["src/functions/**"],
    // A cell's error is what Excel's runtime makes it, and that is no subclass of Error.
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/workbook/grid/**", "src/workbench/**"],
    rules: {
      // Univer declares its enums and value classes in two packages.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["src/workbook/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // What a test looks at is often wrong on purpose.
      "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-implied-eval": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // A journey is told step by step in one place.
    files: ["test/e2e/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 300, skipBlankLines: true, skipComments: true }] },
  },
);
