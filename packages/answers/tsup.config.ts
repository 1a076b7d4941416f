import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/openai.ts", "src/rules.ts"],
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
