export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(strip-bom|uuid)/)"],
  // Names that hot loops look up: in a test file's own context each look-up of a global is slow. None that tests replace.
  sandboxInjectedGlobals: [
    ...["Array", "Error", "Float64Array", "JSON", "Map", "Math", "Number", "Object", "RegExp"],
    ...["Set", "String", "Uint8Array"],
  ],
  // Jest leaves one processor free by itself: half of a machine that has two.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/longest-first.cjs",
  setupFilesAfterEnv: ["<rootDir>/test/fail-on-console.ts"],
};
