// A workspace's assessments: which there are, who brought them, and which one is asked about.
import type { DeepReadonly } from "@kompass/model";
import { z } from "zod";

const shelvedSchema = z.object({
  /** Of its content, which never changes: another content is another id. */
  id: z.string(),
  /** The municipality. */
  subject: z.string(),
  /** The year of the evaluation. */
  period: z.int().nullable(),
  fileName: z.string(),
  /** An instant. */
  loadedAt: z.iso.datetime(),
  /** The random id of who loaded it. */
  by: z.string(),
  /** Categories that a person has settled, and nodes whose printed figures they have seen contradict each other. */
  settled: z.object({ findings: z.int(), discrepancies: z.array(z.string()) }),
});

export const shelfSchema = z.object({
  assessments: z.array(shelvedSchema),
  /** Which one is asked about; null for the newest. */
  chosen: z.string().nullable(),
});

export type Shelved = DeepReadonly<z.infer<typeof shelvedSchema>>;
export type Shelf = DeepReadonly<z.infer<typeof shelfSchema>>;

export const emptyShelf: Shelf = { assessments: [], chosen: null };

/** "Nordvik 2031" */
export const nameOfShelved = ({ subject, period }: Pick<Shelved, "subject" | "period">): string =>
  period === null ? subject : `${subject} ${period}`;

export const isSameRound = (a: Pick<Shelved, "subject" | "period">, b: Pick<Shelved, "subject" | "period">): boolean =>
  a.period === b.period && a.subject.toLowerCase() === b.subject.toLowerCase();

/** The one that is asked about first (`wanted` where it is there), then the other rounds of its municipality, then other municipalities; the newest first. */
export function inOrder({ assessments, chosen }: Shelf, wanted?: string): readonly Shelved[] {
  const newest = assessments.toSorted(
    (a, b) => (b.period ?? 0) - (a.period ?? 0) || b.loadedAt.localeCompare(a.loadedAt),
  );
  const first = [wanted, chosen].flatMap((id) => newest.find((each) => each.id === id) ?? [])[0] ?? newest[0];
  if (first === undefined) return [];
  const others = newest.filter((each) => each !== first);
  const isOwn = ({ subject }: Shelved) => subject.toLowerCase() === first.subject.toLowerCase();
  return [first, ...others.filter(isOwn), ...others.filter((each) => !isOwn(each))];
}

/** Those that words like "2023", "Nordvik" or "Nordvik 2023" mean; all of them without words. */
export function meantBy(words: string, { assessments }: Shelf): readonly Shelved[] {
  const folded = words.trim().toLowerCase();
  if (folded === "") return assessments;
  return assessments.filter((each) =>
    [each.subject, String(each.period ?? ""), nameOfShelved(each)].some((name) => name.toLowerCase() === folded),
  );
}
