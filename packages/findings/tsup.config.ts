import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", testing: "src/testing/index.ts" },
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
