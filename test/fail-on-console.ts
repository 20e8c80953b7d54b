/** Any console output during a test is a fault. */
const methods = ["log", "info", "warn", "error", "debug"] as const;

for (const method of methods) {
  console[method] = (...args: unknown[]): void => {
    throw new Error(`console.${method} was called in a test: ${args.map(String).join(" ")}`);
  };
}
