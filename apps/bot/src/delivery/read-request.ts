// What every verified request of Slack says about itself: whom it was authorised for, and which one it is.
import { createHash } from "node:crypto";
import { z } from "zod";
import type { RequestSource } from "../tenancy/installation.js";

const flag = z.union([z.boolean(), z.stringbool()]).catch(false);
const id = z.string().nullish();

const eventSchema = z.object({
  event_id: id,
  event: z.object({ type: z.string().optional() }),
  team_id: id,
  enterprise_id: id,
  authorizations: z.array(z.object({ team_id: id, enterprise_id: id, is_enterprise_install: flag })).nullish(),
});

/** Commands carry their ids beside each other, interactions as objects. */
const commandSchema = z.object({
  command: z.string(),
  team_id: id,
  enterprise_id: id,
  is_enterprise_install: flag,
  trigger_id: id,
});

const interactionSchema = z.object({
  type: z.string(),
  trigger_id: id,
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  is_enterprise_install: flag,
});

export interface SlackRequest {
  readonly source: RequestSource;
  /** An event about the end of an installation, which has nobody left to be authorised for: it may be the organisation's. */
  readonly mayBeForOrganization: boolean;
  readonly key: string;
}

/** `undefined` for a body of no known shape. */
export function readRequest(body: unknown): SlackRequest | undefined {
  const key = (given: string | null | undefined, kind: string) => (given ? `${kind}/${given}` : `body/${digest(body)}`);
  const event = eventSchema.safeParse(body).data;
  if (event !== undefined) {
    const [authorized = { team_id: event.team_id, enterprise_id: event.enterprise_id, is_enterprise_install: false }] =
      event.authorizations ?? [];
    const isFarewell = ["app_uninstalled", "tokens_revoked"].includes(event.event.type ?? "");
    const mayBeForOrganization = isFarewell && !event.authorizations?.length;
    return { source: sourceOf(authorized), mayBeForOrganization, key: key(event.event_id, "event") };
  }
  const command = commandSchema.safeParse(body).data;
  if (command !== undefined)
    return { source: sourceOf(command), mayBeForOrganization: false, key: key(command.trigger_id, "trigger") };
  const interaction = interactionSchema.safeParse(body).data;
  if (interaction === undefined) return undefined;
  const { team, enterprise, is_enterprise_install } = interaction;
  const source = sourceOf({ team_id: team?.id, enterprise_id: enterprise?.id, is_enterprise_install });
  return { source, mayBeForOrganization: false, key: key(interaction.trigger_id, "trigger") };
}

interface Ids {
  readonly team_id?: string | null | undefined;
  readonly enterprise_id?: string | null | undefined;
  readonly is_enterprise_install: boolean;
}

function sourceOf({ team_id, enterprise_id, is_enterprise_install }: Ids): RequestSource {
  return {
    teamId: team_id ?? undefined,
    enterpriseId: enterprise_id ?? undefined,
    isEnterpriseInstall: is_enterprise_install,
  };
}

function digest(body: unknown): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("hex");
}
