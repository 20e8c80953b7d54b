import { newsWords } from "../../../src/wording/pane/news-words.ts";

const quiet = {
  ...{ council: "Kent", before: "2024/25" as string | null, isGone: false, newest: "2025/26" },
  ...{ periods: [], without: [], earlier: [], revised: [], gained: [], lost: [] },
};
const said = (more: Partial<Parameters<typeof newsWords.sentences>[0]>): string[] =>
  newsWords.sentences({ ...quiet, ...more });

test.each<[Parameters<typeof said>[0], string[]]>([
  [{ periods: ["2025/26"] }, ["2025/26 is new (before: 2024/25)"]],
  [{ before: "2023/24", periods: ["2024/25", "2025/26"] }, ["2024/25 and 2025/26 are new (before: 2023/24)"]],
  [{ periods: ["2025/26"], without: ["2025/26"] }, ["2025/26 is new, without a figure for Kent (before: 2024/25)"]],
  [
    { periods: ["2024", "2025"], without: ["2024"], before: "2023" },
    ["2024 and 2025 are new, without a figure of 2024 for Kent (before: 2023)"],
  ],
  [{ revised: [["2024/25", "2024/25"]] }, ["Kent's figure of 2024/25 was revised"]],
  [
    {
      council: "St Helens",
      revised: [
        ["2023/24", "2023/24"],
        ["2024/25", "2024/25"],
      ],
    },
    ["St Helens' figures of 2023/24 and 2024/25 were revised"],
  ],
  [{ revised: [["2018/19", "2021/22"]] }, ["some of Kent's figures from 2018/19 to 2021/22 were revised"]],
  [
    {
      revised: [
        ["2018/19", "2021/22"],
        ["2023/24", "2023/24"],
        ["2024/25", "2024/25"],
      ],
    },
    ["Kent's figures of 2023/24 and 2024/25, and some from 2018/19 to 2021/22, were revised"],
  ],
  [{ gained: [["2024/25", "2024/25"]] }, ["Kent's figure of 2024/25 is there now"]],
  [
    {
      lost: [
        ["2023", "2023"],
        ["2024", "2024"],
      ],
    },
    ["Kent's figures of 2023 and 2024 are no longer there"],
  ],
  [{ earlier: ["2017/18"] }, ["2017/18 was added to the years before"]],
  [{ before: null }, ["new in these figures: 2025/26"]],
  [{ isGone: true, newest: "" }, ["no longer in these figures (before: 2024/25)"]],
  [{ newest: "2023/24" }, ["the newest is 2023/24 now (before: 2024/25)"]],
])("%j", (told, sentences) => expect(said(told)).toEqual(sentences));

test("a new period and a revised figure are two sentences", () => {
  expect(said({ periods: ["2025/26"], revised: [["2024/25", "2024/25"]] })).toHaveLength(2);
});
