import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/postgres.ts"],
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
});
