// The ids of a further workspace: Slack gives no id twice.
import { everyLanguage, general } from "./seed-workspace.js";
import type { WorkspaceOptions } from "./slack-emulator-options.js";

/** The options with every id that is left out numbered by the place of the workspace, 1 for the second. */
export function numberedOptions(options: WorkspaceOptions, place: number): WorkspaceOptions {
  const numbered = (id: string) => `${id.slice(0, -3)}${place}${id.slice(-2)}`;
  const own = <T extends { readonly id: string }>(given: T): T => ({ ...given, id: numbered(given.id) });
  return {
    ...options,
    team: { id: numbered("T0000000001"), name: `Emulated workspace ${place + 1}`, ...options.team },
    app: { botId: numbered("B0000000001"), userId: numbered("U00000000B1"), ...options.app },
    users: options.users ?? everyLanguage.map(own),
    channels: options.channels ?? [own(general)],
  };
}
