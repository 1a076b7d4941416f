// The categories of findings in the order in which reports print their columns.
import type { FindingCategory } from "@kompass/model";

export const findingCategories: readonly FindingCategory[] = ["strength", "challenge", "weakness"];
