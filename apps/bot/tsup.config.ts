import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    main: "src/main.ts",
    operators: "src/operators.ts",
    "import-worker": "src/intake/import-worker.ts",
  },
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
});
