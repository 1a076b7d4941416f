// The HTML of the page where a person allows an app: a form for each workspace.
import type { Workspace } from "../workspace.js";

export function authorizePage(workspaces: readonly Workspace[], scopes: readonly string[], firstTeam: string): string {
  const ordered = workspaces.toSorted((one, other) => rank(one, firstTeam) - rank(other, firstTeam));
  const items = scopes.map((scope) => `<li><code>${escaped(scope)}</code></li>`).join("");
  const app = escaped(ordered[0]?.app.name ?? "");
  return document(
    `${app} is requesting permission`,
    `<p>What it may do:</p><ul>${items}</ul>${ordered.map(consentForm).join("")}`,
  );
}

/** Where Slack would go no further: the word it says why. */
export function refusalPage(slackError: string): string {
  return document("Something went wrong", `<p>Slack would say <code>${escaped(slackError)}</code>.</p>`);
}

function consentForm({ team, users }: Workspace): string {
  const people = users
    .filter(({ isBot }) => !isBot)
    .map(({ id, realName }) => `<option value="${escaped(id)}">${escaped(realName)}</option>`)
    .join("");
  const organization = team.enterprise
    ? `<p><label><input type="checkbox" name="organization"> For all of ${escaped(team.enterprise.name)}</label></p>`
    : "";
  return `<form method="post"><fieldset><legend>${escaped(team.name)}</legend>
<p><label>As <select name="user">${people}</select></label></p>${organization}
<p><button name="answer" value="allow">Allow</button> <button name="answer" value="cancel">Cancel</button></p>
</fieldset></form>`;
}

function rank({ team }: Workspace, firstTeam: string): number {
  return team.id === firstTeam ? 0 : 1;
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
