import { readDirection } from "../../../src/own-kpis/cells/direction.ts";

test.each([
  ...["↑", "↗", "→", "▲", "▼", "◄►", "⬆", "▲ 2.3%", "é", "="],
  ...["Improving", "Worsening", "Stable", "up", "down", "No change", "No noticeable change", "red arrow"],
  ...["Deteriorating", "Better than last quarter", "Improved since last quarter", "Same"],
])("%s is a direction of travel, kept as it is shown", (text) => {
  expect(readDirection(text)).toBe(text);
});

test("figures, colours, polarity and names are none", () => {
  for (const text of [
    "",
    "-",
    "47.1% ↑",
    "12",
    "Green",
    "R ↓",
    "Down is good",
    "Smith",
    "Upton",
    "Same quarter last year",
  ])
    expect(readDirection(text)).toBeNull();
});
