import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", "testing/take-screenshot": "src/testing/take-screenshot.ts" },
  format: "esm",
  target: "node22",
  sourcemap: true,
  // Each program knows where the page lies from where it lies itself.
  splitting: false,
  skipNodeModulesBundle: true,
});
