// How a page is looked at: every way in the long run, in the short one the way that differs most from how the other tests look at it.
import type { BrowserContextOptions } from "playwright-core";

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const everyAppearance: readonly (readonly [string, BrowserContextOptions])[] = [
  ["on a phone in the dark", { ...phone, colorScheme: "dark" }],
  ["in the light", {}],
  ["in the dark", { colorScheme: "dark" }],
  ["on a phone", phone],
];

export const appearances = everyAppearance.slice(0, process.env.KOMPASS_LONG === "1" ? 4 : 1);
