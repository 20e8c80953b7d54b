import { renderToStaticMarkup } from "react-dom/server";
import { MarkedText } from "../../../src/taskpane/design/marked-text.tsx";

const marked = (text: string, wanted: string): string =>
  renderToStaticMarkup(<MarkedText text={text} wanted={wanted} />)
    .replace(/<mark[^>]*>/g, "[")
    .replace(/<\/mark>/g, "]");

describe("marking what was typed", () => {
  test.each([
    ["Persistent absence", "absence", "Persistent [absence]"],
    ["Absence of pupils", "absence", "[Absence] of pupils"],
    ["Persistent absence", "", "Persistent absence"],
    ["Persistent absence", "road", "Persistent absence"],
    // The beginning of a word before the middle of another.
    ["Unrented rent", "rent", "Unrented [rent]"],
    ["Unrented", "rent", "Un[rent]ed"],
    ["Persistent absence", "  absence ", "Persistent [absence]"],
  ])("in “%s” for “%s”", (text, wanted, expected) => {
    expect(marked(text, wanted)).toBe(expected);
  });
});
