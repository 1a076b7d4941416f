// What became of a plan in a period: done, moved, late and verified, by area and by plan level.
import { type Framework, type NodeRef, nodesOfLevel } from "@kompass/model";
import type { PlanLevel } from "../catalogue/action-catalogue.js";
import type { CalendarDate } from "./calendar-date.js";
import { replayLog } from "./edit-plan.js";
import { isLate, isOpen } from "./follow-up.js";
import type { LogEntry } from "./plan-edit.js";
import type { PlanItem } from "./plan-item.js";

export interface MovedItem {
  readonly item: PlanItem;
  /** The day it was due before its first move in the period; null where it had none. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface TertialPart {
  readonly open: readonly PlanItem[];
  readonly done: readonly PlanItem[];
  readonly moved: readonly MovedItem[];
  readonly late: readonly PlanItem[];
  readonly verified: readonly PlanItem[];
  readonly declined: readonly PlanItem[];
}

export interface TertialReport {
  readonly from: CalendarDate;
  /** The last day of the period. */
  readonly to: CalendarDate;
  readonly whole: TertialPart;
  /** In the framework's order, areas with items alone; `undefined` for items about no area of it. */
  readonly byArea: readonly { readonly area: NodeRef | undefined; readonly part: TertialPart }[];
  /** From the long view to the report; null for items without one. */
  readonly byPlanLevel: readonly { readonly planLevel: PlanLevel | null; readonly part: TertialPart }[];
}

const planLevels: readonly (PlanLevel | null)[] = [
  "municipal-plan",
  "thematic-plan",
  "financial-plan",
  "annual-budget",
  "business-plan",
  "reporting",
  null,
];

/** The tertial that a day lies in: January to April, May to August, September to December. */
export function tertialOf(date: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  if (month <= 4) return { from: `${year}-01-01`, to: `${year}-04-30` };
  if (month <= 8) return { from: `${year}-05-01`, to: `${year}-08-31` };
  return { from: `${year}-09-01`, to: `${year}-12-31` };
}

function movesIn(items: readonly PlanItem[], log: readonly LogEntry[], from: CalendarDate): readonly MovedItem[] {
  const due = new Map<string, CalendarDate | null>();
  const before = new Map<string, CalendarDate | null>();
  for (const { edit, on } of log) {
    if (edit.edit === "add-items") for (const item of edit.items) due.set(item.id, item.due);
    if (edit.edit !== "schedule") continue;
    if (on >= from && !before.has(edit.item)) before.set(edit.item, due.get(edit.item) ?? null);
    due.set(edit.item, edit.due);
  }
  return items.flatMap((item): readonly MovedItem[] => {
    const earlier = before.get(item.id);
    return earlier === undefined || earlier === null || earlier === item.due
      ? []
      : [{ item, from: earlier, to: item.due }];
  });
}

function partOf(
  items: readonly PlanItem[],
  moves: readonly MovedItem[],
  from: CalendarDate,
  to: CalendarDate,
): TertialPart {
  const within = (day: CalendarDate | undefined): boolean => day !== undefined && day >= from && day <= to;
  return {
    open: items.filter(isOpen),
    done: items.filter(({ ended }) => within(ended?.on)),
    moved: moves.filter(({ item }) => items.includes(item)),
    // A day that is still to come is not late, though it lies in the period.
    late: items.filter((item) => isLate(item, to)),
    verified: items.filter(({ verification }) => within(verification?.on)),
    declined: items.filter(({ status }) => status === "declined"),
  };
}

/** What the log, written up to and with `to`, says of the period; entries after it are left out. The log is in order. */
export function tertialReport(
  framework: Framework,
  log: readonly LogEntry[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): TertialReport {
  const written = log.filter(({ on }) => on <= to);
  const { items: all } = replayLog("report", written);
  const moves = movesIn(all, written, from);
  const part = (items: readonly PlanItem[]): TertialPart => partOf(items, moves, from, to);
  const areaOf = ({ scope }: PlanItem): NodeRef | undefined => {
    const node = framework.nodes.get(scope[0] ?? "");
    return node?.level === "subarea" ? node.parent : node?.ref;
  };
  const areas = [...nodesOfLevel(framework, "area").map(({ ref }) => ref), undefined];
  const group = <Key>(keys: readonly Key[], of: (item: PlanItem) => Key) =>
    keys.flatMap((key) => {
      const items = all.filter((item) => of(item) === key);
      return items.length === 0 ? [] : [{ key, part: part(items) }];
    });
  return {
    from,
    to,
    whole: part(all),
    byArea: group(areas, areaOf).map(({ key, part: own }) => ({ area: key, part: own })),
    byPlanLevel: group(planLevels, ({ planLevel }) => planLevel).map(({ key, part: own }) => ({
      planLevel: key,
      part: own,
    })),
  };
}
