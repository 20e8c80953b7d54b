import type { Page } from "playwright-core";

/** What is done by keys alone, as by a person without a mouse: no test that uses it focuses an element itself. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** The focused element: its name or text. */
  focused = (): Promise<string> =>
    this.page.evaluate(() => {
      const held = document.activeElement as HTMLInputElement | null;
      if (held === null || held === document.body) return "nothing";
      const name = held.getAttribute("aria-label") ?? held.labels?.[0]?.innerText ?? held.innerText;
      return name.replace(/\s+/g, " ").trim();
    });

  /** Waits until the focused element has this name: a busy machine shows a page late. */
  async awaitFocus(name: RegExp): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!name.test(await this.focused()) && Date.now() < deadline) await this.page.waitForTimeout(50);
    expect(await this.focused()).toMatch(name);
  }

  press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await this.page.keyboard.press(key);
  };

  /** Presses Tab until an element with this name has the focus, which must not take many presses. */
  async tabTo(name: RegExp, { back = false, most = 12 } = {}): Promise<void> {
    const passed: string[] = [];
    while (passed.length < most) {
      await this.press(back ? "Shift+Tab" : "Tab");
      const now = await this.focused();
      if (name.test(now)) return;
      passed.push(now);
    }
    throw new Error(`${String(name)} was not reached; passed ${passed.join(" | ")}`);
  }

  /** Presses Tab until a button of this name within the article of that name has the focus. */
  async tabIn(article: string, button: RegExp, most = 80): Promise<void> {
    for (let passed = 0; passed < most; passed++) {
      await this.press("Tab");
      const within = await this.page.evaluate(() => {
        const id = document.activeElement?.closest("article")?.getAttribute("aria-labelledby") ?? "";
        return document.getElementById(id)?.innerText ?? "";
      });
      if (within === article && button.test(await this.focused())) return;
    }
    throw new Error(`${String(button)} of ${article} was not reached`);
  }

  /** The focused element is visibly focused. */
  isMarked = (): Promise<boolean> =>
    this.page.evaluate(() => {
      const held = document.activeElement ?? document.body;
      const near = [held, held.parentElement, held.nextElementSibling].filter((one) => one !== null);
      const marks = near.flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::after")]);
      return marks.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
    });
}
