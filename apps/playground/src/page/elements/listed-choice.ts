// One thing to choose from a list, whatever the list is of.
import type { Option, OptionGroup, StaticSelect } from "@kompass/block-kit";
import type { User, Workspace } from "@kompass/slack-emulator";
import { nameOf } from "../conversation/conversation.js";

export interface ListedChoice {
  readonly value: string;
  readonly text: string;
  readonly description?: string | undefined;
}

export interface ListedGroup {
  /** Absent where all stand in one list. */
  readonly label?: string;
  readonly choices: readonly ListedChoice[];
}

export function groupsOf({
  options,
  option_groups: groups = [],
}: Pick<StaticSelect, "options" | "option_groups">): readonly ListedGroup[] {
  if (options !== undefined) return [{ choices: options.map(listed) }];
  return groups.map(({ label, options: of }: OptionGroup) => ({ label: label.text, choices: of.map(listed) }));
}

/** Everybody but apps. */
export function listedPeople({ users }: Workspace): readonly ListedGroup[] {
  const people = users.filter(({ isBot, isDeleted }) => !isBot && !isDeleted);
  return [{ choices: people.map(({ id, realName }) => ({ value: id, text: realName })) }];
}

/** What the person is in: channels, and the talk with the app. */
export function listedConversations(workspace: Workspace, person: User): readonly ListedGroup[] {
  const seen = workspace.channels.filter(({ members }) => members.includes(person.id));
  return [{ choices: seen.map((channel) => ({ value: channel.id, text: nameOf(channel, workspace) })) }];
}

function listed({ text, value, description }: Option): ListedChoice {
  return { value, text: text.text, description: description?.text };
}
