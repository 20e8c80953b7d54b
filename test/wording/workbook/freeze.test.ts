import {
  endedEarly,
  freezeSentence,
  frozenNote,
  leftSentence,
  notCleared,
  repairSentence,
  thawSentence,
  unknownEnd,
} from "../../../src/wording/workbook/freeze.ts";

describe("the sentences of freeze, thaw and repair", () => {
  test("one formula, one cell", () => {
    expect(freezeSentence({ formulas: 1, cells: 1, left: 0 }, "LOF frozen")).toBe(
      "1 formula frozen: 1 cell now holds a plain value. The formula is kept on the sheet “LOF frozen”; Thaw puts it back.",
    );
  });

  test("several formulas, some left", () => {
    expect(freezeSentence({ formulas: 12, cells: 96, left: 2 }, "LOF frozen")).toBe(
      "12 formulas frozen: 96 cells now hold plain values. The formulas are kept on the sheet “LOF frozen”; Thaw puts them back. 2 formulas left as they are.",
    );
  });

  test("labels frozen too are said apart from the count of formulas, and so are councils that nothing marks", () => {
    const tally = { formulas: 2, cells: 2, left: 0, labels: 3, notes: 1, unmarked: ["Own!B2"] };
    expect(freezeSentence(tally, "LOF frozen")).toBe(
      "2 formulas frozen: 2 cells now hold plain values. The labels that go with them are frozen too. A note beside the council says whose figures they are. The formulas are kept on the sheet “LOF frozen”; Thaw puts them back. Another council typed in Own!B2 changes no frozen figure, and there was no free cell beside it to say so.",
    );
  });

  test("a note says whose figures stay, whatever is typed beside it", () => {
    expect(frozenNote.council("2026-11-29", "Kent")).toBe("Frozen on 29 November 2026: these are Kent’s figures.");
    expect(frozenNote.council("2026-11-29", "St Helens")).toMatch(/: these are St Helens’ figures\.$/);
    expect(frozenNote.council("2026-11-29", "")).toMatch(/: the figures do not follow this cell\.$/);
    expect(frozenNote.set("2026-11-29", "neighbours")).toMatch(/: these are compared with neighbours\.$/);
  });

  test("nothing to do, and nothing that could be done, are told apart", () => {
    expect(freezeSentence({ formulas: 0, cells: 0, left: 0 }, "")).toBe("There is no LOF formula here to freeze.");
    expect(freezeSentence({ formulas: 0, cells: 0, left: 1 }, "")).toBe("Nothing was frozen. 1 formula left as it is.");
    expect(thawSentence({ formulas: 0, cells: 0, left: 0 })).toBe("There is no frozen formula here.");
    expect(repairSentence(0, 0, 0)).toBe("No LOF formula needs repair.");
  });

  test("a repair that did not help says where to look", () => {
    expect(repairSentence(3, 0, 1)).toBe(
      "3 formulas entered again. 1 cell still shows #NAME?: choose the add-in again under Home, Add-ins, then repair once more.",
    );
  });

  test("one that ended early says what is done, what is as before, and what is neither", () => {
    expect(endedEarly(2500, 5001, "Stopped.")).toBe("Stopped. 2,500 of 5,001 formulas done; the rest are as before.");
    expect(endedEarly(2, 2, "Excel is busy.")).toBe("Excel is busy. 2 of 2 formulas done.");
    expect(endedEarly(1, 3, "Stopped.", 1)).toBe(
      "Stopped. 1 of 3 formulas done; the rest is as before; 1 formula in cells that hold other values: kept on the list, from which Thaw can put it back.",
    );
    expect(unknownEnd("freeze", "Excel is busy.")).toMatch(/^Excel is busy\. How many .* is not known/);
    expect(notCleared(2)).toMatch(/^2 formulas put back, but still on the list/);
  });

  test("every reason has its advice", () => {
    expect(leftSentence({ kind: "protected" })).toBe("The sheet is protected. Unprotect it, then try again.");
    expect(leftSentence({ kind: "error", error: "#NAME?" })).toContain("Repair formulas first");
    expect(leftSentence({ kind: "error", error: "#CALC!" })).toContain("#CALC!");
    expect(leftSentence({ kind: "partly-selected", firstCell: "B2" })).toContain("B2");
    expect(leftSentence({ kind: "used-by", cell: "Kent!D5" })).toContain("Kent!D5");
    expect(leftSentence({ kind: "unsafe", what: "WEBSERVICE" })).toBe(
      "It uses “WEBSERVICE”, which may reach outside this workbook. Freeze leaves it as it is, and Thaw does not enter it.",
    );
    expect(leftSentence({ kind: "foreign" })).toContain("Its row stays");
    expect(leftSentence({ kind: "moved", to: "B6" })).toMatch(/^Its values stand in B6 now/);
    expect(leftSentence({ kind: "input-moved", sheet: "Kent" })).toContain("cells of “Kent” that were moved");
    expect(leftSentence({ kind: "input-gone", sheet: "Kent" })).toContain("“Kent”, which was renamed or removed");
    expect(leftSentence({ kind: "not-taken" })).toContain("did not take");
    expect(leftSentence({ kind: "refused", message: "Part of an array." })).toBe("Part of an array.");
  });
});
