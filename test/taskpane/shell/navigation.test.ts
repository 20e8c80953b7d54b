import { navigate, openFilter, start, viewOf, type Move, type Place } from "../../../src/taskpane/shell/navigation.ts";

const after = (...moves: readonly Move[]): Place => moves.reduce(navigate, start);

describe("moving about the pane", () => {
  test("it begins at Home", () => {
    expect(start.tab).toBe("home");
  });

  test("a count opens the list with that filter alone", () => {
    const place = after(
      { to: "list", filter: { outcome: 8, text: "smok" } },
      { to: "tab", tab: "home" },
      { to: "list", filter: { state: "worse" } },
    );
    expect(place.tab).toBe("metrics");
    expect(place.filter).toEqual({ ...openFilter, state: "worse" });
  });

  test("a filter changes only what it names", () => {
    const place = after({ to: "list", filter: { outcome: 8 } }, { to: "filter", filter: { state: "better" } });
    expect(place.filter).toEqual({ ...openFilter, outcome: 8, state: "better" });
  });

  test("by way of Home the list is whole again, in the order chosen; by way of another tab it is as it was left", () => {
    const chosen: Move = { to: "list", filter: { outcome: 8, state: "worse", text: "smok", moved: true } };
    const ordered: Move = { to: "filter", filter: { order: "by name" } };
    const metrics: Move = { to: "tab", tab: "metrics" };
    const home = after(chosen, ordered, { to: "tab", tab: "home" }, metrics);
    expect(home).toMatchObject({ tab: "metrics", filter: { ...openFilter, order: "by name" } });
    expect(after(chosen, { to: "tab", tab: "data" }, metrics).filter).toEqual({
      ...openFilter,
      ...chosen.filter,
    });
  });

  test("a figure opened from a list leads back to that list", () => {
    const place = after(
      { to: "list", filter: { text: "absence" } },
      { to: "figure", id: "O06M09", outcome: 6 },
      { to: "back" },
    );
    expect(place).toMatchObject({ tab: "metrics", figure: null, filter: { text: "absence", outcome: null } });
  });

  test("a figure opened from Home leads back to its outcome", () => {
    const place = after({ to: "figure", id: "O06M09", outcome: 6 }, { to: "back" });
    expect(place).toMatchObject({ tab: "metrics", figure: null, filter: { text: "", outcome: 6 } });
  });

  test("the period chosen on one page does not follow to the next", () => {
    const place = after(
      { to: "figure", id: "O06M09", outcome: 6 },
      { to: "period", period: "2022/23" },
      { to: "back" },
      { to: "figure", id: "O06M05", outcome: 6 },
    );
    expect(place.period).toBeNull();
  });

  test("pressing Metrics on a metric's page leads to the list", () => {
    expect(after({ to: "figure", id: "O06M09", outcome: 6 }, { to: "tab", tab: "metrics" }).figure).toBeNull();
  });

  test("an explanation is shown over the view and leaves it unchanged", () => {
    const before = after({ to: "list", filter: { outcome: 8 } });
    const place = navigate(navigate(before, { to: "explanation" }), { to: "closed" });
    expect(place).toEqual(before);
  });

  test("a tab closes the explanation", () => {
    expect(after({ to: "explanation" }, { to: "tab", tab: "data" }).explaining).toBe(false);
  });

  test("the neighbour that is open stays open while other tabs are looked at", () => {
    const place = after({ to: "neighbour", code: "E06000004" }, { to: "tab", tab: "home" });
    expect(place.neighbour).toBe("E06000004");
    expect(navigate(place, { to: "neighbour", code: null }).neighbour).toBeNull();
  });

  test("each view has its own key, so that a new one starts at the top", () => {
    const words = [
      start,
      after({ to: "tab", tab: "metrics" }),
      after({ to: "figure", id: "O06M09", outcome: 6 }),
      after({ to: "figure", id: "O06M05", outcome: 6 }),
      after({ to: "explanation" }),
    ].map(viewOf);
    expect(new Set(words).size).toBe(words.length);
  });

  test("what other figures would change covers the view, which is there again when it is closed", () => {
    const place = after({ to: "tab", tab: "data" }, { to: "changes" });
    expect(viewOf(place)).toBe("changes");
    expect(viewOf(navigate(place, { to: "closed" }))).toBe("data");
    expect(viewOf(navigate(place, { to: "explanation" }))).toBe("explanation");
    for (const move of [
      { to: "tab", tab: "home" },
      { to: "list", filter: {} },
      { to: "figure", id: "O06M09", outcome: 6 },
    ] satisfies Move[])
      expect(navigate(place, move).changes).toBe(false);
  });
});
