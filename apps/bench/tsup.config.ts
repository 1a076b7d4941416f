import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", "bare-app": "src/slack/bare-app.ts" },
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
