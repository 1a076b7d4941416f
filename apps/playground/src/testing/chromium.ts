// Starts a browser for tests: the one KOMPASS_CHROMIUM names, else the Chromium that came with the npm packages.
import bundledChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.js";

/** Made for a cloud function: they weaken the browser, and on an ordinary machine it runs without. */
const unwanted = new Set([
  "--disable-web-security",
  "--single-process",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
]);

/** The caller closes it. Nothing is downloaded and nothing needs to be installed on the machine. */
export async function startChromium(): Promise<Browser> {
  const named = process.env.KOMPASS_CHROMIUM;
  if (named) return chromium.launch({ executablePath: named, args: ["--no-sandbox", "--disable-quic"] });
  const { executablePath, environment } = await unpackChromium();
  // Pages without three dimensions are painted sooner by no graphics card than by one that is simulated.
  bundledChromium.setGraphicsMode = false;
  const args = bundledChromium.args.filter((flag) => !unwanted.has(flag));
  return chromium.launch({
    executablePath,
    args: [...args, "--no-sandbox", "--disable-quic"],
    env: { ...process.env, ...environment },
  });
}
