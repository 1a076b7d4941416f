// A table of the plan that somebody has worked in: its changes, tried on the plan as it is.
import { editPlan, type Plan, type PlanEdit } from "@kompass/findings";
import { refusalText } from "../../views/plan/refusal-text.js";
import type { ImportProblem } from "./import-problem.js";
import type { Present, ReadImport } from "./import-reading.js";

export async function readTable(text: string, present: Present): Promise<ReadImport> {
  const { readPlanCsv } = await import("@kompass/report");
  const { edits, problems } = readPlanCsv(present.plan, text);
  const faults = [
    ...problems.map(({ code, line, found }): ImportProblem => ({ code, place: { is: "line", line }, found })),
    ...refusals(edits, present),
  ];
  if (faults.length > 0) return { is: "refused", problems: faults };
  return edits.length === 0 ? { is: "unchanged" } : { is: "read", content: { is: "edits", edits } };
}

function refusals(
  edits: readonly PlanEdit[],
  { plan: before, by, now, today, locale }: Present,
): readonly ImportProblem[] {
  const occasion = { by, at: now.toISOString(), on: today };
  const problems: ImportProblem[] = [];
  let plan: Plan = before;
  for (const edit of edits) {
    try {
      plan = editPlan(plan, edit, occasion).plan;
    } catch (error) {
      const found = refusalText(error, locale);
      if (found === undefined || !("item" in edit)) throw error;
      problems.push({ code: "refused-edit", place: { is: "item", item: edit.item }, found });
    }
  }
  return problems;
}
