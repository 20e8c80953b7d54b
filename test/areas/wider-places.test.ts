import { widerPlaces } from "../../src/areas/wider-places.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const wider = widerPlaces(shippedDesk().pack.areas);

describe("a place that is no council", () => {
  test.each([
    ["South East", "region"],
    ["the north-west region", "region"],
    ["Yorkshire & Humber", "region"],
    ["W Mids", "region"],
    ["Greater London", "region"],
    ["E12000008", "region"],
    ["Greater Manchester", "combined authority"],
    ["West Yorkshire Combined Authority", "combined authority"],
    ["E47000001", "combined authority"],
    ["Wales", "outside England"],
    ["S12000036", "outside England"],
  ])("%s: %s", (text, kind) => {
    expect(wider(text)).toBe(kind);
  });

  test.each(["Kent", "England", "E10000016", "", "Berkshire"])("%j is none of these", (text) => {
    expect(wider(text)).toBeNull();
  });
});
