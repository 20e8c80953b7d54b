/**
 * Makes the picture of the workbench for README.md, from the build that `npm start` made: `npx tsx
 * src/cli/pictures/make-workbench-picture.ts`.
 */
import { openWorkbench } from "./open-workbench.ts";

const { pane, showGateshead, picture } = await openWorkbench(768);
await showGateshead("Gateshead");
await pane.getByRole("tab", { name: "Metrics" }).click();
await pane.getByLabel("Find a metric", { exact: true }).fill("NEET");
await pane.getByText("NEET aged 16 to 17", { exact: true }).first().click();
await pane.getByRole("img", { name: /^Bars of/ }).waitFor();
await picture([290, 338], "workbench.png");
