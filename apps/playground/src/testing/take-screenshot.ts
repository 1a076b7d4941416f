// Takes the README's picture: the page after the first question, the same on every machine.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startPlayground } from "../start-playground.js";
import { startChromium } from "./chromium.js";
import { pageFolder } from "./page-folder.js";
import { openTemporaryStorage } from "./temporary-storage.js";

const picture = fileURLToPath(new URL("../../../../docs/images/playground.png", import.meta.url));

const now = () => new Date("2026-01-05T08:30:00Z");
const storage = await openTemporaryStorage();
const playground = await startPlayground({ storage, host: "127.0.0.1", port: 0, pageFolder, now });
const browser = await startChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 780 },
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(playground.address);
  await page.getByRole("button", { name: "Hva er vårt svakeste delområde?" }).click();
  await page
    .getByRole("article", { name: /^Kompass/ })
    .getByRole("blockquote")
    .first()
    .waitFor();
  await page.getByRole("log").blur();
  await page.mouse.move(0, 0);
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  process.stdout.write(`${picture}\n`);
} finally {
  await browser.close();
  await playground.stop();
  await storage.close();
}
