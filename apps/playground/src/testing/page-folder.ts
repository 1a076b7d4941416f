// Where the build has put the page.
import { fileURLToPath } from "node:url";

export const pageFolder = fileURLToPath(new URL("../../dist/page", import.meta.url));
