// A framework's maxima, weights and levels as whole numbers over one common denominator.
import { deepFreeze } from "../deep-freeze.js";
import type { Dimension, Framework, FrameworkNode, NodeRef } from "../framework/framework.js";
import type { DimensionId } from "../framework/framework-document.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { type Exact, multiply, zero } from "../numbers/exact.js";
import { lcm } from "../numbers/whole.js";
import type { LevelReason } from "./score-card.js";

/** What a level of a dimension of a question earns, and the reason that a score card gives for it. */
export interface EarnedByLevel {
  readonly points: bigint;
  readonly reason: LevelReason;
}

/** What one dimension of a question is worth, and what each of its levels earns. */
export interface DimensionTable {
  readonly id: DimensionId;
  readonly worth: bigint;
  readonly levels: ReadonlyMap<string, EarnedByLevel>;
}

export interface QuestionTable {
  readonly ref: NodeRef;
  /** Its place among all questions, from 0. */
  readonly order: number;
  readonly worth: bigint;
  readonly dimensions: readonly DimensionTable[];
}

export interface SubareaTable {
  readonly ref: NodeRef;
  readonly worth: bigint;
  /** The questions whose worth is published. */
  readonly questions: readonly QuestionTable[];
  /** The worth of the questions that the framework package doesn't know: they count as unanswered, never as absent. */
  readonly unknown: bigint;
}

/** Everything in units of which `base` make a point. */
export interface ScoringTable {
  readonly base: bigint;
  readonly subareas: readonly SubareaTable[];
  /** Every question by its reference; the levels of one whose worth isn't published earn nothing that could be added up. */
  readonly questions: ReadonlyMap<NodeRef, QuestionTable>;
  /** Total, perspectives and areas, children before parents. */
  readonly parents: readonly {
    readonly ref: NodeRef;
    readonly worth: bigint;
    readonly children: readonly { readonly ref: NodeRef; readonly worth: bigint }[];
  }[];
  readonly worthOf: ReadonlyMap<NodeRef, bigint>;
}

const tables = new WeakMap<Framework, ScoringTable>();

function buildScoringTable(framework: Framework): ScoringTable {
  const levels = framework.dimensions.flatMap(({ weight, levels: values }) => [
    weight,
    ...[...values.values()].map((value) => multiply(weight, value)),
  ]);
  const maxima = [...framework.nodes.values()].flatMap(({ maximum }) => (maximum ? [maximum] : []));
  const denominator = (values: readonly Exact[]) => values.reduce((common, { d }) => lcm(common, d), 1n);
  const base = denominator(maxima) * denominator(levels);
  const units = (value: Exact): bigint => value.n * (base / value.d);
  const worthOf = new Map<NodeRef, bigint>();
  for (const { ref, maximum } of framework.nodes.values()) if (maximum) worthOf.set(ref, units(maximum));
  const dimensionTable = ({ id, levels: values }: Dimension, worth: Exact): DimensionTable => ({
    id,
    worth: units(worth),
    levels: new Map(
      [...values].map(([level, value]) => {
        const points = multiply(worth, value);
        return [level, { points: units(points), reason: deepFreeze({ dimension: id, level, points }) }];
      }),
    ),
  });
  const questionTable = ({ ref, maximum = zero }: FrameworkNode, order: number): QuestionTable => ({
    ref,
    order,
    worth: units(maximum),
    dimensions: framework.dimensions.map((dimension) => dimensionTable(dimension, multiply(maximum, dimension.weight))),
  });
  const questions = new Map(
    nodesOfLevel(framework, "question").map((node, order) => [node.ref, questionTable(node, order)]),
  );
  const subareas = nodesOfLevel(framework, "subarea").map(({ ref, children }) => {
    const worth = worthOf.get(ref) ?? 0n;
    const known = children.flatMap((child) => (worthOf.has(child) ? (questions.get(child) ?? []) : []));
    return { ref, worth, questions: known, unknown: known.reduce((left, question) => left - question.worth, worth) };
  });
  const parents = (["area", "perspective", "total"] as const)
    .flatMap((level) => nodesOfLevel(framework, level))
    .map(({ ref, children }) => ({
      ref,
      worth: worthOf.get(ref) ?? 0n,
      children: children.map((child) => ({ ref: child, worth: worthOf.get(child) ?? 0n })),
    }));
  return { base, subareas, questions, parents, worthOf };
}

/** The table of a framework; made once. */
export function scoringTableOf(framework: Framework): ScoringTable {
  let table = tables.get(framework);
  if (!table) {
    table = buildScoringTable(framework);
    tables.set(framework, table);
  }
  return table;
}
