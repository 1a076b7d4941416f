// Whether somebody belongs to the workspace: no guest, and nobody of another organisation.
import type { TenantId } from "@kompass/storage";

interface SlackUser {
  readonly team_id?: string;
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: string[] };
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly deleted?: boolean;
}

/** Slack calls nobody a stranger with whom the app shares a channel: where they are at home tells more. */
export function isFullMember(user: SlackUser, tenant: TenantId | undefined): boolean {
  const { enterprise_user: grid } = user;
  const homes = [user.team_id, grid?.enterprise_id, ...(grid?.teams ?? [])];
  const isAtHome = tenant !== undefined && homes.includes(tenant);
  return isAtHome && !(user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted);
}
