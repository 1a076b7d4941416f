// A scope that the app was installed without.
import { refused } from "./refused.js";

export const missingScope = refused("missing-scope", "missing_scope", { needed: "chat:write", provided: "commands" });
