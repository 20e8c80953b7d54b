/** Stands in for Office.js in a browser: the fake Excel of the tests, as the pane's page finds it. */
import { FakeExcel } from "../fixtures/fake-excel.ts";

const excel = new FakeExcel({
  '=LOF.METRIC("Kent","NEET")': [[{ error: "#N/A" }]],
  '=LOF.METRIC("Kent","O06M09")': [[19.41965]],
}).install();
const { context } = (globalThis as unknown as { Office: { context: object } }).Office;
Object.assign(globalThis, {
  excel,
  Office: {
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host: "Excel" }),
    context: { ...context, officeTheme: null },
  },
});
