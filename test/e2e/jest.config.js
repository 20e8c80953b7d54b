import base from "../../jest.config.js";

/** Tests in a real browser, slower than the others, on the finished build in dist/. */
export default {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/find-browser.setup.ts",
  testTimeout: 30_000,
};
