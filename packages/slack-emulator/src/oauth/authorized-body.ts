// For whom a payload is: what Slack adds to it in a workspace that belongs to an organization.
import { payloadKindOf } from "../route.js";
import type { Team } from "../workspace.js";
import type { Installation } from "./installation.js";

type Body = Record<string, unknown>;

export function authorizedBody(body: Body, { enterprise, id: teamId }: Team, installation: Installation): Body {
  if (enterprise === undefined) return body;
  const forOrganization = installation.team === undefined;
  switch (payloadKindOf(body)) {
    case "events_api": {
      const [authorization] = body.authorizations as readonly Body[];
      const team = forOrganization ? null : teamId;
      const where = { enterprise_id: enterprise.id, team_id: team, is_enterprise_install: forOrganization };
      return { ...body, enterprise_id: enterprise.id, authorizations: [{ ...authorization, ...where }] };
    }
    case "slash_commands": {
      const names = { enterprise_id: enterprise.id, enterprise_name: enterprise.name };
      return { ...body, ...names, is_enterprise_install: String(forOrganization) };
    }
    case "interactive":
      return { ...body, enterprise, is_enterprise_install: forOrganization };
  }
}
