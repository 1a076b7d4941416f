import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", postgres: "src/postgres.ts", "postgres-server": "src/testing/postgres-server.ts" },
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
});
