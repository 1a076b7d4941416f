import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/charts.ts"],
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
