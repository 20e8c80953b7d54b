import { tableReader } from "../table/declared-table.ts";

const publisher = "Department for Transport";

/** Walking and cycling: long tables with mode, purpose and frequency, years from the newest. */
export const walkingAndCycling = tableReader({
  publisher,
  format: "Walking and cycling statistics (CW)",
  tried: true,
  known: { headings: [/^mode$/, /^purpose$/, /^frequency$/] },
  dimensions: /^(mode|purpose|frequency)$/,
});

/** Bus journeys and mileage: passenger transport areas are one row, with the code of a metropolitan county. */
export const buses = tableReader({
  publisher,
  format: "Bus statistics (BUS01, BUS02)",
  tried: false,
  known: { headings: [/^(la|ons) code/, /^la or region|^local authority or region|^area name/], title: /\bBUS0\d/i },
  dimensions: /^(commercial|type of service|service type|support)/,
});

/** Roads where maintenance should be considered: whole percentages. */
export const roadCondition = tableReader({
  publisher,
  format: "Road condition statistics (RDC)",
  tried: false,
  known: { title: /\bRDC\d{4}/i },
});

/** Public charging devices for electric vehicles. */
export const evChargers = tableReader({
  publisher,
  format: "Electric vehicle public charging (EVCI)",
  tried: false,
  known: { title: /\bEVCI?\d{4}|electric vehicle (public )?charg/i },
});

/** Walking and cycling to 2015: a sheet for each frequency, three years side by side, intervals as text. */
export const walkingBefore2016 = tableReader({
  publisher,
  format: "Walking and cycling statistics (CW), to 2015",
  tried: true,
  known: { headings: [/^la code$/], title: /\bCW0\d{3}\b/ },
  // In the columns that say whether a change is significant.
  marks: { "-": "not applicable" },
});
