import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Axe on a page; of what is in order it describes nothing, which would be most of its work. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
}
