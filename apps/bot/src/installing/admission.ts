// Who may install: workspaces of the list, whoever has been invited, and who is or was here already.
import type { Storage, TenantId } from "@kompass/storage";
import { readInvitation } from "./invitation.js";
import { beginUse } from "./once.js";

export interface Applicant {
  readonly tenant: TenantId;
  /** Of the workspace and of its organisation, as far as there are any. */
  readonly ids: readonly string[];
  /** As it stood in the address, if there was one. */
  readonly invitation: string | undefined;
}

interface Parts {
  readonly allowedTeams: readonly string[];
  readonly storage: Storage;
  /** `SLACK_STATE_SECRET`. */
  readonly secret: string;
  readonly now: () => Date;
}

/** `by` names the invitation that brought them, which is used up when the installation is stored. */
export type Admission = { readonly isAdmitted: false } | { readonly isAdmitted: true; readonly by?: string };

export async function admit(
  { tenant, ids, invitation }: Applicant,
  { allowedTeams, storage, secret, now }: Parts,
): Promise<Admission> {
  if (ids.some((id) => allowedTeams.includes(id))) return { isAdmitted: true };
  const known = await storage.inTenant(tenant, ({ installation }) => installation.read());
  if (known !== undefined) return { isAdmitted: true };
  const at = now();
  const invited = invitation === undefined ? undefined : readInvitation(invitation, secret, at);
  if (invited === undefined) return { isAdmitted: false };
  const use = { what: "invitation", id: invited.id, by: tenant, at: at.getTime() } as const;
  return (await beginUse(storage, use)) ? { isAdmitted: true, by: invited.id } : { isAdmitted: false };
}
