import { textForm } from "../../../src/readers/file/text-form.ts";

test.each([
  ["<!DOCTYPE html><html><body>Sign in</body></html>"],
  ["\uFEFF\n  <html lang='en'>"],
  ["<!-- saved from url=(0014) -->\n<!doctype HTML PUBLIC>"],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">'],
  ['<?xml version="1.0"?><!-- a --><html xmlns="http://www.w3.org/1999/xhtml">'],
  ["<script>location='/login'</script>"],
])("knows a web page by its beginning: %s", (text) => {
  expect(textForm(text)).toBe("page");
});

test.each([['<?xml version="1.0"?><Workbook>'], ["<rss><channel>"], ["<!DOCTYPE note [<!ENTITY a 'b'>]><note>"]])(
  "knows XML that is no page: %s",
  (text) => {
    expect(textForm(text)).toBe("xml");
  },
);

test.each([['{"error":"x"}'], [' [{"a":1}]'], ["{}"], ["[[1]]"]])("knows JSON: %s", (text) => {
  expect(textForm(text)).toBe("json");
});

test.each([["[note 1] Rates of councils\ncode,name\n"], ["[A],[B]\n1,2\n"], ["<5,3\n"], ["code,name\n"]])(
  "takes a table for a table though it begins with a bracket: %s",
  (text) => {
    expect(textForm(text)).toBe("table");
  },
);

test("knows a text of nothing but spaces", () => {
  expect(textForm(" \n\t\n")).toBe("blank");
  expect(textForm(" ".repeat(200_000))).toBe("blank");
});
