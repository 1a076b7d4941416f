// What people do with the app and what they see then, told once and played over every way to Slack.
import type { Person, SlackEmulator, Workspace } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";

/** An app in a workspace, and somebody in front of it. */
export interface Stage {
  readonly slack: SlackEmulator;
  readonly storage: Storage;
  /** An administrator whose Slack is in Bokmål; nobody else plays them. */
  readonly person: Person;
  /** Does something, and resolves with what is seen as soon as it is there. */
  readonly bring: Bring;
}

export type Bring = <Done, Seen>(
  act: () => Done,
  see: (workspace: Workspace, done: Done) => Seen | undefined,
) => Promise<Seen>;

export interface Scenario {
  readonly name: string;
  /** It changes what everybody else sees: it has a workspace to itself. */
  readonly ownWorkspace?: true;
  /** Errors that Slack may answer on the way. */
  readonly refusals?: readonly string[];
  readonly play: (stage: Stage) => Promise<void>;
}
