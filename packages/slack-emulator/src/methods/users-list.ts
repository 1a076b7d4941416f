// Everybody in the workspace, page by page.
import { z } from "zod";
import { countArgument, flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { pageOf } from "../page-of.js";
import { shownUser } from "../shown-user.js";

export const usersList = defineMethod({
  name: "users.list",
  parameters: z.object({
    limit: countArgument.max(1_000).default(1_000),
    cursor: z.string().optional(),
    include_locale: flagArgument.default(false),
  }),
  answer({ include_locale: withLocale, ...page }, { state }) {
    const { users, team } = state.snapshot();
    const { items, next } = pageOf(users, page);
    const members = items.map((user) => ({ ...shownUser(user, team), ...(withLocale && { locale: user.locale }) }));
    return { members, response_metadata: { next_cursor: next } };
  },
});
