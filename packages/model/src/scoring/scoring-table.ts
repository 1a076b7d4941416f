// A framework's maxima, weights and levels as whole numbers over one common denominator.
import type { Framework, NodeRef } from "../framework/framework.js";
import type { DimensionId } from "../framework/framework-document.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { type Exact, multiply } from "../numbers/exact.js";
import { lcm } from "../numbers/whole.js";

/** What one dimension of a question is worth, and what each of its levels earns. */
export interface DimensionTable {
  readonly id: DimensionId;
  readonly worth: bigint;
  readonly earned: ReadonlyMap<string, bigint>;
}

export interface QuestionTable {
  readonly ref: NodeRef;
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
  /** Total, perspectives and areas, children before parents. */
  readonly parents: readonly { readonly ref: NodeRef; readonly worth: bigint; readonly children: readonly NodeRef[] }[];
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
  const questionTable = (ref: NodeRef, maximum: Exact): QuestionTable => ({
    ref,
    worth: units(maximum),
    dimensions: framework.dimensions.map(({ id, weight, levels: values }) => ({
      id,
      worth: units(multiply(maximum, weight)),
      earned: new Map([...values].map(([level, value]) => [level, units(multiply(multiply(maximum, weight), value))])),
    })),
  });
  const subareas = nodesOfLevel(framework, "subarea").map(({ ref, children }) => {
    const worth = worthOf.get(ref) ?? 0n;
    const questions = children.flatMap((child) => {
      const maximum = framework.nodes.get(child)?.maximum;
      return maximum ? [questionTable(child, maximum)] : [];
    });
    return { ref, worth, questions, unknown: questions.reduce((left, question) => left - question.worth, worth) };
  });
  const parents = (["area", "perspective", "total"] as const)
    .flatMap((level) => nodesOfLevel(framework, level))
    .map(({ ref, children }) => ({ ref, worth: worthOf.get(ref) ?? 0n, children }));
  return { base, subareas, parents, worthOf };
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
