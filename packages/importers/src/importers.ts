// Every importer; the first that knows the bytes reads them.

import { textImporter } from "./deck/text-importer.js";
import type { Importer } from "./importer.js";

export const importers: readonly Importer[] = [textImporter];
