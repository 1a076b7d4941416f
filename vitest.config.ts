import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/src/**/*.test.ts", "**/src/**/*.test-prop.ts", "*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
  },
});
