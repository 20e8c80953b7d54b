export const ofSchools = ["pupils", "children", "schools", "state-funded", "state funded schools"];
export const isOneProvision = {
  says: [
    "pupils with an EHCP Key Stage 2 reading, writing and maths",
    "EHCP expected standard RWM",
    "KS2 EHCP",
    "KS2 SEN support",
    "SEN support expected standard RWM",
  ],
  differs: ["group"],
  sentence: "Yours is one kind of provision; LOF has pupils with an EHC plan and with SEN support together.",
} as const;
