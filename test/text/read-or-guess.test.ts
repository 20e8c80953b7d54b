import { longestName } from "../../src/text/longest-name.ts";
import { readOrGuess } from "../../src/text/read-or-guess.ts";

const counting = () => {
  const asked: string[] = [];
  const find = readOrGuess<{ kind: "known" } | { kind: "unknown"; near: string[] }>(
    (text) => {
      asked.push(`read ${text.length}`);
      return text === "Kent" ? { kind: "known" } : null;
    },
    (text) => {
      asked.push(`guess ${text.length}`);
      return { kind: "unknown", near: ["Kent"] };
    },
  );
  return { asked, find };
};

test("a text longer than any name is neither read nor guessed at", () => {
  const { asked, find } = counting();
  expect(find("x".repeat(longestName + 1))).toEqual({ kind: "unknown", near: [] });
  expect(asked).toEqual([]);
});

test("a name is read once, an unknown one guessed at once", () => {
  const { asked, find } = counting();
  for (let at = 0; at < 3; at++) {
    expect(find("Kent")).toEqual({ kind: "known" });
    expect(find("Knet")).toEqual({ kind: "unknown", near: ["Kent"] });
  }
  expect(asked).toEqual(["read 4", "read 4", "guess 4"]);
});

test("where it may not be guessed at nothing is near, and that is not kept", () => {
  const { asked, find } = counting();
  expect(find("Knet", () => false)).toEqual({ kind: "unknown", near: [] });
  expect(find("Knet", () => true)).toEqual({ kind: "unknown", near: ["Kent"] });
  expect(find("Kent", () => false)).toEqual({ kind: "known" });
  expect(asked).toEqual(["read 4", "guess 4", "read 4"]);
});

test("a name among very many spaces is found and not kept", () => {
  const { asked, find } = counting();
  const text = `Kent${" ".repeat(longestName)}`;
  expect([find(text), find(text)]).toEqual([{ kind: "known" }, { kind: "known" }]);
  expect(asked).toEqual(["read 4", "read 4"]);
});
