import * as duties from "../../../src/framework/catalogue/duties.ts";
import { catalogue } from "../../../src/framework/catalogue.ts";

const named = Object.entries(duties);
const using = (reason: string): (typeof catalogue)[number][] =>
  catalogue.filter((entry) => entry.responsibility.reason === reason);

describe("a duty", () => {
  test("is said once: no two are the same", () => {
    expect(new Set(Object.values(duties)).size).toBe(named.length);
  });

  test.each(named)("%s is one sentence, short enough for a pane", (_name, reason) => {
    expect(reason).toMatch(/^[A-Z][^\n]{20,219}\.$/);
    expect(reason).not.toMatch(/\. [A-Z]/);
  });

  test.each(named)("%s gives the year of every Act it names", (_name, reason) => {
    const acts = reason.match(/\bAct\b/g) ?? [];
    const dated = reason.match(/\bAct (1[89]|20)\d\d\b/g) ?? [];
    expect(dated).toHaveLength(acts.length);
  });

  test.each(named)("%s is the duty of some metric", (_name, reason) => {
    expect(using(reason)).not.toEqual([]);
  });
});

describe("a duty names the councils that have it", () => {
  const used = named.flatMap(([name, reason]) =>
    using(reason).map((entry) => [entry.id, name, entry.responsibility.councils, reason] as const),
  );
  const of = (councils: string): typeof used => used.filter((each) => each[2] === councils);

  test("counties and single-tier councils, where it is theirs", () => {
    expect(of("upper").length).toBeGreaterThan(0);
    for (const [id, name, , reason] of of("upper")) {
      expect([id, name, reason]).toEqual([id, name, expect.stringMatching(/county and single-tier councils/i)]);
      expect([id, name, reason]).not.toEqual([id, name, expect.stringMatching(/district/i)]);
    }
  });

  test("districts and single-tier councils, where it is theirs", () => {
    expect(of("lower").length).toBeGreaterThan(0);
    for (const [id, name, , reason] of of("lower"))
      expect([id, name, reason]).toEqual([id, name, expect.stringMatching(/districts and single-tier councils/i)]);
  });

  test("counties and districts, or neither by name, where they share it", () => {
    expect(of("both").length).toBeGreaterThan(0);
    for (const [id, name, , reason] of of("both"))
      expect([id, name, /count(y|ies)/i.test(reason)]).toEqual([id, name, /district/i.test(reason)]);
  });
});
