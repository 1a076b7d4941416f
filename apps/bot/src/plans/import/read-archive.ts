// A plan's archive read back: the entries of its log that the plan here has not, where the two agree on the rest.
import { editPlan, emptyPlan, type LogEntry } from "@kompass/findings";
import { planArchiveSchema } from "../plan-archive.js";
import { planId } from "../plan-id.js";
import type { ImportProblem } from "./import-problem.js";
import type { ReadImport } from "./import-reading.js";

/** As many as somebody mends at once. */
const mostProblems = 10;

export function readArchive(text: string, known: readonly LogEntry[]): ReadImport {
  const json = jsonOf(text);
  if (json === undefined) return refused([{ code: "broken-json", place: { is: "file" }, found: "" }]);
  const { data: archive, error } = planArchiveSchema.safeParse(json);
  if (error) {
    return refused(
      error.issues.slice(0, mostProblems).map(({ path, message }) => ({
        code: "not-an-archive",
        place: { is: "path", path: `/${path.join("/")}` },
        found: message,
      })),
    );
  }
  const other = firstOther(known, archive.log);
  if (other !== undefined)
    return refused([{ code: "other-history", place: { is: "entry", version: other }, found: "" }]);
  const broken = brokenEntry(archive.log);
  if (broken !== undefined)
    return refused([{ code: "broken-log", place: { is: "entry", version: broken }, found: "" }]);
  if (archive.log.length === known.length) return { is: "unchanged" };
  return { is: "read", content: { is: "archive", archive } };
}

/** The version of the first entry of a log that another one does not begin with; `undefined` where it is its beginning. */
export function firstOther(known: readonly LogEntry[], log: readonly LogEntry[]): number | undefined {
  return known.find((entry, index) => JSON.stringify(entry) !== JSON.stringify(log[index]))?.version;
}

const refused = (problems: readonly ImportProblem[]): ReadImport => ({ is: "refused", problems });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The version that the first entry which can't have happened should have made. */
function brokenEntry(log: readonly LogEntry[]): number | undefined {
  let plan = emptyPlan(planId);
  for (const { edit, version, ...occasion } of log) {
    const expected = plan.version + 1;
    if (version !== expected) return expected;
    try {
      plan = editPlan(plan, edit, occasion).plan;
    } catch {
      return version;
    }
  }
  return undefined;
}
