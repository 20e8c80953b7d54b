import { stretches } from "../../../src/taskpane/charts/stretches.ts";
import { trendText } from "../../../src/taskpane/charts/trend-text.ts";
import type { TrendPicture } from "../../../src/taskpane/model/trend-picture.ts";
import { absenceTrend, neetTrend } from "../harness/example-set.ts";

const labels = (picture: TrendPicture, line: "own" | "median" = "own"): string[][] =>
  stretches(picture, line).map((stretch) => stretch.map((point) => point.label));

describe("the stretches of a line", () => {
  test("without a gap there is one", () => {
    expect(labels(neetTrend)).toHaveLength(1);
  });

  test("a period without a figure breaks it, and a change of method cuts it", () => {
    expect(labels(absenceTrend).map((stretch) => [stretch[0], stretch.at(-1)])).toEqual([
      ["2013/14", "2018/19"],
      ["2020/21", "2020/21"],
      ["2021/22", "2024/25"],
    ]);
  });

  test("a missing year breaks it too", () => {
    const points = neetTrend.points.filter((point) => point.label !== "2020/21");
    expect(labels({ ...neetTrend, points })).toHaveLength(2);
  });

  test("figures of every second year are joined where that is the rhythm", () => {
    const points = neetTrend.points.filter((_, at) => at % 2 === 0);
    expect(labels({ ...neetTrend, points, spacing: 2 })).toHaveLength(1);
  });

  test("no figures, no stretches", () => {
    expect(stretches({ ...neetTrend, points: [] }, "own")).toEqual([]);
  });
});

describe("a trend in words", () => {
  test("from when to when, both lines with their ends, highest and lowest", () => {
    expect(trendText(neetTrend)).toBe(
      "Lines from 2018/19 to 2024/25. Gateshead 5.6% to 4.9%, highest 5.8% in 2020/21, lowest 4.5% in 2023/24. " +
        "Median 5.9% to 6.2%, highest 6.2% in 2024/25, lowest 4.9% in 2019/20.",
    );
  });

  test("gaps and cuts are named", () => {
    expect(trendText(absenceTrend)).toContain("No figure for 2019/20.");
    expect(trendText(absenceTrend)).toContain("The line is cut before 2021/22, when the method changed.");
  });

  test("one period is told as one, without a range", () => {
    expect(trendText({ ...neetTrend, points: neetTrend.points.slice(0, 1) })).toBe(
      "Lines 2018/19. Gateshead 5.6%. Median 5.9%.",
    );
  });

  test("without a median there is one line", () => {
    const points = neetTrend.points.map((point) => ({ ...point, median: null }));
    expect(trendText({ ...neetTrend, points })).toMatch(/^Line from/);
    expect(trendText({ ...neetTrend, points })).not.toContain("Median");
  });

  test("nothing at all says so", () => {
    expect(trendText({ ...neetTrend, points: [] })).toBe("No figures.");
  });
});
