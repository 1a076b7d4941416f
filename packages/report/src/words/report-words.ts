// Every word of reports about plans, for each language to fill in.
import type { PlanItem, PlanLevel } from "@kompass/findings";

type Text<Blanks extends string> = (blanks: Readonly<Record<Blanks, string>>) => string;

export interface ReportWords {
  readonly tertialTitle: Text<"subject" | "from" | "to">;
  readonly done: string;
  readonly moved: string;
  readonly late: string;
  readonly verified: string;
  readonly declined: string;
  readonly open: string;
  readonly byArea: string;
  readonly byPlanLevel: string;
  readonly area: string;
  readonly noArea: string;
  readonly planLevel: string;
  readonly noPlanLevel: string;
  readonly item: string;
  readonly about: string;
  readonly owner: string;
  readonly due: string;
  readonly was: string;
  readonly ended: string;
  readonly status: string;
  readonly none: string;
  readonly statuses: Readonly<Record<PlanItem["status"], string>>;
  readonly levels: Readonly<Record<PlanLevel, string>>;
  // the case file
  readonly caseTitle: Text<"subject">;
  readonly caseNumber: Text<"number">;
  readonly decidedOn: Text<"body" | "date">;
  readonly adopted: string;
  readonly notAdopted: string;
  readonly reason: Text<"reason">;
  readonly ownerIs: Text<"owner">;
  readonly dueOn: Text<"date">;
  readonly belongsTo: Text<"level">;
  readonly restsOn: string;
  readonly score: Text<"ref">;
  readonly place: Text<"document" | "line">;
  readonly noOwner: string;
  // the calendar
  readonly calendar: Text<"subject">;
}
