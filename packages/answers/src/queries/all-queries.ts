// Every query that can be run.
import type { Query } from "../query.js";
import { runAbbreviation } from "./abbreviation.js";
import { runAggregate } from "./aggregate.js";
import { citeNamed } from "./cite-named.js";
import { runCompare } from "./compare.js";
import { runDiscrepancy } from "./discrepancy.js";
import { runFilter } from "./filter.js";
import { runFindings } from "./findings.js";
import { runMethod } from "./method.js";
import { runPeers } from "./peers.js";
import { runPerspective } from "./perspective.js";
import type { QueryResult, QueryRunner, Scene, Unanswerable } from "./query-result.js";
import { runRank } from "./rank.js";
import { runRecommend } from "./recommend.js";
import { runScore } from "./score.js";
import { createSourceOf } from "./source-of.js";
import { runTable } from "./table.js";
import { runTopic } from "./topic.js";
import { runTotal } from "./total.js";
import { runTrend } from "./trend.js";
import { runWhatIf } from "./what-if.js";

/** One runner for each kind; the type asks for all of them. */
const allQueries: { readonly [Kind in Query["kind"]]: QueryRunner<Kind> } = {
  score: runScore,
  total: runTotal,
  perspective: runPerspective,
  rank: runRank,
  compare: runCompare,
  filter: runFilter,
  aggregate: runAggregate,
  "what-if": runWhatIf,
  table: runTable,
  findings: runFindings,
  topic: runTopic,
  recommend: runRecommend,
  discrepancy: runDiscrepancy,
  method: runMethod,
  abbreviation: runAbbreviation,
  trend: runTrend,
  peers: runPeers,
  "source-of": createSourceOf((query, scene) => runQuery(query, scene)),
};

export function runQuery(query: Query, scene: Scene): QueryResult | Unanswerable {
  const runner = allQueries[query.kind] as QueryRunner;
  const found = runner.run(query, scene);
  return "refusal" in found ? found : citeNamed(scene.review, found);
}
