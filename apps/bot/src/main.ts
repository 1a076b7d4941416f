// The program: what it consists of is compiled at its first start, and lies beside it at the next.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("compiled", import.meta.url)));
const { runBySettings } = await import("./run-by-settings.js");
await runBySettings();
