import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: join(import.meta.dirname, "src/page"),
  plugins: [react()],
  // Everything is a file of our own origin: the page's security policy allows nothing inline.
  build: { outDir: join(import.meta.dirname, "dist/page"), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
