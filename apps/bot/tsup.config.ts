import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts", "src/operators.ts"],
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
