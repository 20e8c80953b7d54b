import { areaDirectory, type AreaDirectory } from "../../src/sources/areas/area-directory.ts";

/** A directory of a few councils, enough for the small files of the fixtures. */
export const smallDirectory: AreaDirectory = areaDirectory({
  current: [
    { code: "E10000016", dfeNumber: "886" }, // Kent
    { code: "E07000110", dfeNumber: "" }, // Maidstone
    { code: "E08000037", dfeNumber: "390" }, // Gateshead
    { code: "E08000038", dfeNumber: "370" }, // Barnsley
    { code: "E06000063", dfeNumber: "942" }, // Cumberland
    { code: "E06000059", dfeNumber: "838" }, // Dorset
    { code: "E06000053", dfeNumber: "420" }, // Isles of Scilly
    { code: "E09000001", dfeNumber: "201" }, // City of London
  ],
  recoded: new Map([["E08000016", "E08000038"]]),
  former: new Set(["E10000006", "E06000028"]),
});
