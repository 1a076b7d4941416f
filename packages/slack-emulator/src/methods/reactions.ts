// Adds a reaction of the app to a message, or takes it away.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { channelToWriteTo, messageNamed } from "../targets.js";
import type { Reaction } from "../workspace.js";

const parameters = z.object({ channel: z.string(), timestamp: z.string(), name: z.string() });

export const reactionsAdd = defineMethod({
  name: "reactions.add",
  parameters,
  answer: ({ name, ...place }, emulation) =>
    change(place, emulation, (reactions, user) => {
      const users = reactions.find((reaction) => reaction.name === name)?.users ?? [];
      if (users.includes(user)) throw new Refusal("already_reacted");
      return [...reactions.filter((reaction) => reaction.name !== name), { name, users: [...users, user] }];
    }),
});

export const reactionsRemove = defineMethod({
  name: "reactions.remove",
  parameters,
  answer: ({ name, ...place }, emulation) =>
    change(place, emulation, (reactions, user) => {
      const users = reactions.find((reaction) => reaction.name === name)?.users ?? [];
      if (!users.includes(user)) throw new Refusal("no_reaction");
      const left = { name, users: users.filter((other) => other !== user) };
      return [...reactions.filter((reaction) => reaction.name !== name), ...(left.users.length > 0 ? [left] : [])];
    }),
});

function change(
  { channel: id, timestamp }: { readonly channel: string; readonly timestamp: string },
  emulation: Parameters<typeof channelToWriteTo>[1],
  next: (reactions: readonly Reaction[], user: string) => readonly Reaction[],
): Record<string, never> {
  const { state } = emulation;
  const message = messageNamed(channelToWriteTo(id, emulation), timestamp, emulation);
  const reactions = next(message.reactions ?? [], state.seed.app.userId);
  state.apply({ type: "message_updated", message: { ...message, reactions } });
  return {};
}
