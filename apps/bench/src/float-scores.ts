// The same scores by hand-written loops over floating point: what exactness is measured against.
import { type Framework, type Response, toNumber, valuedNode } from "@kompass/model";

export interface FloatQuestion {
  readonly maximum: number;
  readonly weights: readonly number[];
  readonly levels: readonly number[];
}

export interface FloatNode {
  readonly ref: string;
  readonly maximum: number;
  readonly children: readonly FloatNode[];
  readonly questions: readonly FloatQuestion[];
}

/** The tree with each question's levels already looked up: the loops below only multiply and add. */
export function floatTree(framework: Framework, responses: readonly Response[]): FloatNode {
  const levelOf = new Map(
    responses.flatMap((response) =>
      "level" in response ? [[`${response.question} ${response.dimension}`, response.level] as const] : [],
    ),
  );
  const build = (ref: string): FloatNode => {
    const { maximum, children } = valuedNode(framework, ref);
    const nodes = children.map((child) => valuedNode(framework, child));
    return {
      ref,
      maximum: toNumber(maximum),
      children: nodes.filter(({ level }) => level !== "question").map((child) => build(child.ref)),
      questions: nodes
        .filter(({ level }) => level === "question")
        .map((question) => ({
          maximum: toNumber(question.maximum),
          weights: framework.dimensions.map(({ weight }) => toNumber(weight)),
          levels: framework.dimensions.map(({ id, levels }) => {
            const value = levels.get(levelOf.get(`${question.ref} ${id}`) ?? "");
            return value ? toNumber(value) : 0;
          }),
        })),
    };
  };
  return build("total");
}

/** Points of every node that is no question. */
export function floatPoints(node: FloatNode, points: Map<string, number>): number {
  let total = 0;
  for (const child of node.children) total += floatPoints(child, points);
  for (const { maximum, weights, levels } of node.questions) {
    let share = 0;
    for (let index = 0; index < levels.length; index += 1) share += (weights[index] ?? 0) * (levels[index] ?? 0);
    total += maximum * share;
  }
  points.set(node.ref, total);
  return total;
}

export interface FloatScore {
  readonly ref: string;
  readonly points: number;
  readonly lo: number;
  readonly hi: number;
  readonly share: number;
  readonly reasons: readonly { readonly weight: number; readonly level: number; readonly points: number }[];
}

/** A card of plain objects: points, bounds and share of every node, and what each dimension of each question earned. */
export function floatCard(root: FloatNode): readonly FloatScore[] {
  const points = new Map<string, number>();
  floatPoints(root, points);
  const cards: FloatScore[] = [];
  const add = (node: FloatNode) => {
    const won = points.get(node.ref) ?? 0;
    const reasons = node.questions.flatMap(({ maximum, weights, levels }) =>
      levels.map((level, index) => {
        const weight = weights[index] ?? 0;
        return { weight, level, points: maximum * weight * level };
      }),
    );
    cards.push({ ref: node.ref, points: won, lo: won, hi: won, share: won / node.maximum, reasons });
    for (const child of node.children) add(child);
  };
  add(root);
  return cards;
}
