// A plan as a table that a spreadsheet program edits, and what was changed there as edits.
import { calendarDateSchema, type Plan, type PlanEdit, type PlanItem, planLevelSchema } from "@kompass/findings";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

const columns = [
  "id",
  "version",
  "title",
  "scope",
  "cites",
  "status",
  "role",
  "start",
  "due",
  "ended",
  "planLevel",
  "caseNumber",
  "doneWhen",
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const separator = "; ";

function rowOf(item: PlanItem): Row {
  return {
    id: item.id,
    version: String(item.version),
    title: item.title,
    scope: item.scope.join(separator),
    cites: item.cites.map(({ ref }) => ref).join(separator),
    status: item.status,
    role: item.owner.role ?? "",
    start: item.start ?? "",
    due: item.due ?? "",
    ended: item.ended?.on ?? "",
    planLevel: item.planLevel ?? "",
    caseNumber: item.decision?.outcome === "adopted" ? (item.decision.caseNumber ?? "") : "",
    doneWhen: item.doneWhen,
  };
}

/** UTF-8 with a byte order mark, so that spreadsheet programs read æ, ø and å; cells that look like formulas are text. */
export function planAsCsv(plan: Plan): string {
  return stringify(plan.items.map(rowOf), { header: true, columns: [...columns], bom: true, escape_formulas: true });
}

export type CsvProblemCode =
  | "unreadable"
  | "missing-column"
  | "unknown-item"
  | "not-a-version"
  | "not-a-date"
  | "unknown-plan-level";

export interface CsvProblem {
  readonly code: CsvProblemCode;
  /** The line of the file, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly found: string;
}

const needed = ["id", "version"] as const;
const dates: readonly string[] = ["start", "due"];
const changeable = ["role", "start", "due", "planLevel"] as const;

/** A formula that was made text on the way out comes back as it was. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, "");

/** "1.6.2026", as Norwegian spreadsheet programs write every date that they save, is "2026-06-01". */
const isoDate = (text: string): string =>
  text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );

interface ReadRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Spreadsheet programs write what their country uses: the head tells, whose names hold none of them. */
function delimiterOf(csv: string): string {
  const [head = ""] = csv.split(/\r?\n/, 1);
  const [delimiter] = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length);
  return delimiter ?? ",";
}

function rowsOf(csv: string): readonly ReadRow[] {
  const records = parse(csv, {
    delimiter: delimiterOf(csv),
    bom: true,
    columns: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
  }) as readonly {
    readonly record: Readonly<Record<string, string>>;
    readonly info: { readonly lines: number };
  }[];
  return records.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, dates.includes(name) ? isoDate(cell) : unescaped(cell)]),
    ),
  }));
}

type Read = { readonly edits: readonly PlanEdit[]; readonly problems: readonly CsvProblem[] };

/** The edits that one row asks for, compared with the item as it is. A column that isn't there changes nothing. */
function editsOf(item: PlanItem, { line, cells }: ReadRow): Read {
  const seen = Number(cells.version);
  if (!/^\d+$/.test(cells.version ?? ""))
    return { edits: [], problems: [{ code: "not-a-version", line, found: cells.version ?? "" }] };
  const before = rowOf(item);
  const wanted = Object.fromEntries(changeable.map((name) => [name, cells[name] ?? before[name]])) as Pick<
    Row,
    (typeof changeable)[number]
  >;
  const orNull = (text: string): string | null => (text === "" ? null : text);
  const wrongDates = [wanted.start, wanted.due].filter(
    (text) => text !== "" && !calendarDateSchema.safeParse(text).success,
  );
  const planLevel = planLevelSchema.nullable().safeParse(orNull(wanted.planLevel));
  const problems: readonly CsvProblem[] = [
    ...wrongDates.map((found) => ({ code: "not-a-date" as const, line, found })),
    ...(planLevel.success ? [] : [{ code: "unknown-plan-level" as const, line, found: wanted.planLevel }]),
  ];
  if (problems.length > 0 || !planLevel.success) return { edits: [], problems };
  const at = { item: item.id, seen };
  const changesDates = wanted.start !== before.start || wanted.due !== before.due;
  return {
    problems,
    edits: [
      ...(wanted.role === before.role
        ? []
        : [{ edit: "assign" as const, ...at, role: orNull(wanted.role), person: item.owner.person }]),
      ...(changesDates
        ? [{ edit: "schedule" as const, ...at, start: orNull(wanted.start), due: orNull(wanted.due) }]
        : []),
      ...(wanted.planLevel === before.planLevel ? [] : [{ edit: "place" as const, ...at, planLevel: planLevel.data }]),
    ],
  };
}

/**
 * Role, start, due and plan level that were changed in a table made by `planAsCsv`, as edits that name the version which the
 * table was made from: whoever changed the same part since is not overwritten. Rows with a problem give no edit; nothing throws.
 */
export function readPlanCsv(plan: Plan, csv: string): Read {
  let rows: readonly ReadRow[];
  try {
    rows = rowsOf(csv);
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    return { edits: [], problems: [{ code: "unreadable", line, found: "" }] };
  }
  const [first] = rows;
  const missing = first ? needed.filter((name) => !(name in first.cells)) : [];
  if (missing.length > 0)
    return { edits: [], problems: missing.map((found) => ({ code: "missing-column" as const, line: 1, found })) };
  const read = rows.map((row): Read => {
    const item = plan.items.find(({ id }) => id === row.cells.id);
    return item
      ? editsOf(item, row)
      : { edits: [], problems: [{ code: "unknown-item", line: row.line, found: row.cells.id ?? "" }] };
  });
  return { edits: read.flatMap(({ edits }) => edits), problems: read.flatMap(({ problems }) => problems) };
}
