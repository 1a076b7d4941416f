// Whether the source agrees with itself: sums, names, tables, order, remarks, or all of it.

import type { QueryOf } from "../query.js";
import type { Refusal } from "../refusal.js";
import { contradictionsOf } from "./discrepancy-contradictions.js";
import { namesOf } from "./discrepancy-names.js";
import { orderOf } from "./discrepancy-order.js";
import { overview } from "./discrepancy-overview.js";
import { sumsOf } from "./discrepancy-sums.js";
import { rowsOfTable, tableOf } from "./discrepancy-table.js";
import { type QueryResult, type QueryRunner, type Scene, type Unanswerable, unanswerable } from "./query-result.js";

function answer(query: QueryOf<"discrepancy">, scene: Scene): QueryResult | Unanswerable | undefined {
  switch (query.about) {
    case "names":
      return namesOf(scene, query.ref);
    case "table":
      return query.rows.length > 0 ? rowsOfTable(scene, query.rows) : tableOf(scene);
    case "labels":
      return tableOf(scene, ["wrong-label", "wrong-sum"]);
    case "order":
      return orderOf(scene);
    case "contradictions":
      return contradictionsOf(scene, query.words);
    case "sums":
    case "everything":
      return query.ref === null ? overview(scene, query.about) : sumsOf(scene, query.ref);
  }
}

const missing = ({ about }: QueryOf<"discrepancy">): Refusal =>
  about === "sums" || about === "everything" ? "no-scores" : "not-found";

export const runDiscrepancy: QueryRunner<"discrepancy"> = {
  kind: "discrepancy",
  run: (query, scene) => answer(query, scene) ?? unanswerable(missing(query)),
};
