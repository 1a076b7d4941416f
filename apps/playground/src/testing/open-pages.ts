// Pages in a browser for the tests of one file, closed again after each test.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startChromium } from "./chromium.js";

/** Call it once at the top of a test file. */
export function openPages(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  // Unpacking the browser for the first time takes seconds, more on a busy machine.
  beforeAll(async () => {
    browser = await startChromium();
  }, 120_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (address, options = {}) => {
    const context = await browser.newContext({ locale: "nb-NO", viewport: { width: 1200, height: 850 }, ...options });
    contexts.push(context);
    // Sooner than the test gives up, so that it says what it waited for.
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole("textbox").waitFor();
    return page;
  };
}
