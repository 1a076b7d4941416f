// Who may do what in a workspace: decide, edit, or see.
import { z } from "zod";

const namedSchema = z.discriminatedUnion("who", [
  /** Nobody has been named: whoever installed the app, and Slack's administrators and owners. */
  z.object({ who: z.literal("administrators") }),
  /** Every full member of the workspace. */
  z.object({ who: z.literal("everyone") }),
  z.object({
    who: z.literal("named"),
    /** Random ids. */
    people: z.array(z.string()),
    /** User groups by Slack's id, with the name they had when they were chosen. */
    groups: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
]);

export type Named = Readonly<z.infer<typeof namedSchema>>;

export const rightsSchema = z.object({
  /** Adopts and declines actions. */
  decide: namedSchema,
  /** Makes checklists and changes items. */
  edit: namedSchema,
  /** Asks, and reads plans. */
  see: namedSchema,
});

export type Rights = Readonly<z.infer<typeof rightsSchema>>;

/** "administer" is never given to others: it is who installed the app, and Slack's administrators and owners. */
export type Level = "administer" | keyof Rights;

export const defaultRights: Rights = {
  decide: { who: "administrators" },
  edit: { who: "administrators" },
  see: { who: "everyone" },
};

/** What is known of somebody who wants something. */
export interface Standing {
  readonly isAdministrator: boolean;
  /** The random id; `undefined` for who has none yet. */
  readonly person: string | undefined;
  /** Slack's ids of user groups that they are in. */
  readonly groups: readonly string[];
}

/** Who decides may edit, and who edits may see; administrators see, so that they can name others. */
export function isAllowed(level: Level, rights: Rights, standing: Standing): boolean {
  switch (level) {
    case "administer":
      return standing.isAdministrator;
    case "decide":
      return isAmong(rights.decide, standing);
    case "edit":
      return isAmong(rights.edit, standing) || isAllowed("decide", rights, standing);
    case "see":
      return standing.isAdministrator || isAmong(rights.see, standing) || isAllowed("edit", rights, standing);
  }
}

function isAmong(named: Named, { isAdministrator, person, groups }: Standing): boolean {
  switch (named.who) {
    case "administrators":
      return isAdministrator;
    case "everyone":
      return true;
    case "named":
      return (
        (person !== undefined && named.people.includes(person)) || named.groups.some(({ id }) => groups.includes(id))
      );
  }
}

/** Slack's ids of every user group that is named somewhere. */
export function namedGroups(rights: Rights): readonly string[] {
  const named = [rights.decide, rights.edit, rights.see];
  return [...new Set(named.flatMap((each) => (each.who === "named" ? each.groups.map(({ id }) => id) : [])))];
}

/** Who may decide, edit and see, as somebody is told it. */
export interface WhoMay {
  readonly levels: readonly {
    readonly level: keyof Rights;
    readonly who: Named["who"];
    /** Where people and groups are named. */
    readonly names: readonly string[];
  }[];
  /** The most that the reader may. */
  readonly own: keyof Rights;
}
