// A node's score as the JSON that programs read: declared and computed side by side.
import {
  divide,
  type Exact,
  multiply,
  type NodeScore,
  officialPoints,
  ratio,
  roundTo,
  type ScoreCard,
  toNumber,
} from "@kompass/model";
import { intervalAsJson } from "./interval-as-json.js";

const hundred = ratio(100n, 1n);

/** From 0 to 1, of the points that count; `undefined` where there are none. */
export function shareOf(node: NodeScore): Exact | undefined {
  const points = officialPoints(node);
  return points && divide(points, node.maximum);
}

function nodeAsJson(node: NodeScore) {
  const { ref, level, maximum, declared, computed } = node;
  const share = shareOf(node);
  const interval = computed?.interval;
  return {
    id: ref,
    level,
    max: toNumber(maximum),
    declared: declared ? toNumber(declared.points) : null,
    declaredBasis: declared?.basis ?? null,
    computed: interval ? intervalAsJson(interval) : null,
    computedFrom: computed?.from ?? null,
    share: share ? toNumber(roundTo(multiply(share, hundred), 1)) : null,
    coverage: computed ? toNumber(computed.coverage) : 0,
    line: declared?.basis === "declared" ? (declared.claims[0]?.line ?? null) : null,
  };
}

export const scoresAsJson = (card: ScoreCard) => ({ nodes: [...card.nodes.values()].map(nodeAsJson) });
