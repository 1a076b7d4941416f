// One consent: which app may do what, in one workspace or in a whole organization.
import type { Enterprise, Team } from "../workspace.js";

export interface Installation {
  /** `undefined` where it is for the whole organization. */
  readonly team: Pick<Team, "id" | "name"> | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly botUserId: string;
  /** The id of the person who allowed it. */
  readonly installedBy: string;
  /** `undefined` where it may do everything. */
  readonly scopes: readonly string[] | undefined;
}

export function covers({ team, enterprise }: Installation, workspace: Team): boolean {
  return team === undefined ? enterprise?.id === workspace.enterprise?.id : team.id === workspace.id;
}

export function isSamePlace(one: Installation, other: Installation): boolean {
  return one.team?.id === other.team?.id && one.enterprise?.id === other.enterprise?.id;
}
