export {
  isDirection,
  isPeriod,
  periodInHeading,
  polarityKey,
  readKpiLimit,
  readKpiNumber,
  readOwnPolarity,
  readPublishedRag,
  readState,
} from "./stand-in.ts";
