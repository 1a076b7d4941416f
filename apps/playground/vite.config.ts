import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "src/page",
  plugins: [react()],
  build: {
    outDir: "../../dist/page",
    emptyOutDir: true,
    // The Content-Security-Policy allows nothing inline, and modern browsers need no polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
