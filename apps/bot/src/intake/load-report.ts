// A report that waits becomes an assessment of the workspace, or is dropped; both once.
import { type Decision, settleAssessment } from "@kompass/importers";
import type { FindingCategory } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { refreshCard } from "../cards/card-places.js";
import type { Say } from "../delivery/outgoing.js";
import { requireRight } from "../rights/require-right.js";
import { type BroughtReport, broughtCard, doubtfulFindings, isWaiting } from "./brought-report.js";
import { broughtReportKind } from "./brought-report-document.js";
import { nameOfShelved } from "./shelf.js";
import { putOnShelf } from "./shelf-document.js";

export interface Settled {
  readonly subject: string;
  readonly period: number | null;
  /** Of a doubtful finding by its id; `undefined` where nobody was asked. */
  readonly categoryOf: (finding: string) => FindingCategory | undefined;
  /** Why a category was settled, for whoever reads it later. */
  readonly reason: string;
}

export interface Handling {
  readonly store: TenantStore;
  readonly say: Say;
  /** Slack's id. */
  readonly user: string;
  readonly name: string | undefined;
  readonly now: Date;
  readonly newId: () => string;
}

/** `false` where it no longer waits. Throws a `NotAllowedError`. */
export async function loadReport(id: string, settled: Settled, handling: Handling): Promise<boolean> {
  const { store, user, name, now, newId } = handling;
  await requireRight("administer", user, store);
  const report = (await store.documents.read(broughtReportKind, id))?.body;
  if (report === undefined || !isWaiting(report)) return false;
  const { subject, period } = settled;
  const decisions = doubtfulFindings(report).flatMap(({ id: finding, area, text }): Decision[] => {
    const category = settled.categoryOf(finding);
    return category === undefined
      ? []
      : [{ finding: { area, begins: text }, category, reason: settled.reason, at: now.toISOString().slice(0, 10) }];
  });
  const { assessment } = settleAssessment(report.state.assessment, { subject, period, decisions: { decisions } });
  const discrepancies = report.state.problems.flatMap((problem) =>
    problem.code === "importers/sum-differs" ? [problem.facts.target] : [],
  );
  await putOnShelf(
    {
      ...{ id: newId(), subject, period, fileName: report.fileName },
      settled: { findings: decisions.length, discrepancies },
    },
    assessment,
    { by: await store.people.identify(user, name), now },
    store,
  );
  const loaded = { is: "loaded", name: nameOfShelved(settled), findings: assessment.findings.length } as const;
  await becomes(loaded, id, handling);
  return true;
}

/** `false` where it no longer waits. Throws a `NotAllowedError`. */
export async function dropReport(id: string, handling: Handling): Promise<boolean> {
  const { store, user } = handling;
  await requireRight("administer", user, store);
  const report = (await store.documents.read(broughtReportKind, id))?.body;
  if (report === undefined || !isWaiting(report)) return false;
  await becomes({ is: "dropped" }, id, handling);
  return true;
}

async function becomes(state: BroughtReport["state"], id: string, { store, say }: Handling): Promise<void> {
  const report = await store.documents.read(broughtReportKind, id);
  if (report === undefined) return;
  await store.documents.write(broughtReportKind, id, { ...report.body, state }, report.version);
  await refreshCard(broughtCard(id), store, say);
}
