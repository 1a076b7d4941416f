// Whether the source agrees with itself: sums, names, the table, or all of it.

import type { QueryOf } from "../query.js";
import { namesOf } from "./discrepancy-names.js";
import { overview, sumsOf } from "./discrepancy-sums.js";
import { tableOf } from "./discrepancy-table.js";
import { type QueryResult, type QueryRunner, type Scene, type Unanswerable, unanswerable } from "./query-result.js";

function answer(query: QueryOf<"discrepancy">, scene: Scene): QueryResult | Unanswerable | undefined {
  switch (query.about) {
    case "names":
      return namesOf(scene, query.ref);
    case "table":
      return tableOf(scene);
    case "sums":
    case "everything":
      return query.ref === null ? overview(scene, query.about) : sumsOf(scene, query.ref);
  }
}

export const runDiscrepancy: QueryRunner<"discrepancy"> = {
  kind: "discrepancy",
  run: (query, scene) => answer(query, scene) ?? unanswerable("no-scores"),
};
