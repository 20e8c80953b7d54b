import { elsewhereSentence } from "../../../src/wording/pane/elsewhere.ts";

test("who has a figure and whose job it is are two things", () => {
  const county = { elsewhere: 20, others: { counted: 0, elsewhere: 10, job: "the districts' job" } };
  expect(elsewhereSentence(county, "county")).toBe(
    "20 further measures have no county figure here and are not counted; 10 of them are the districts' job.",
  );
  const district = { elsewhere: 1, others: { counted: 7, elsewhere: 0, job: "Kent's job" } };
  expect(elsewhereSentence(district, "district")).toBe(
    "1 further measure has no district figure here and is not counted. Of the figures counted above, 7 are Kent's job.",
  );
  expect(elsewhereSentence({ elsewhere: 0, others: null }, "single")).toBe("");
});
