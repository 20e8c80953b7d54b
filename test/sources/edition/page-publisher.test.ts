import { publisherSays } from "../../../src/sources/edition/page-publisher.ts";

test.each([
  ["DfE", "DfE"],
  ["DfE, Explore education statistics", "DfE"],
  ["Department for Education", "DfE"],
  ["ASCOF", "DHSC"],
  ["NDTMS", "OHID"],
  ["Skills for Care", "Skills for Care"],
  ["", "MHCLG"],
])("a page that says %p says nothing else than %p", (source, publisher) =>
  expect(publisherSays(source, publisher)).toBe(true),
);

test.each([
  ["DfE", "DHSC"],
  ["Natural England", "Defra"],
  ["NDTMS", "DHSC"],
  ["MoJ", "not yet named"],
  ["ONSlaught", "ONS"],
])("one that says %p does not say %p", (source, publisher) => expect(publisherSays(source, publisher)).toBe(false));
