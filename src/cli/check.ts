/** Types, lint, format, import directions, unused code and manifests. `npm run check` */
import { runChecks } from "./check/check-steps.ts";

const { failed } = await runChecks();
if (failed > 0) process.exitCode = 1;
