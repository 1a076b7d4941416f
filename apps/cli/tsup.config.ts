import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  clean: true,
  target: "node22",
  sourcemap: true,
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
  // One file with what it uses is read in a fraction of the time of hundreds.
  noExternal: [/^(?!@kompass\/example-)/],
  // commander is CommonJS and asks for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
