// What a person has asked; questions of several people in one thread go together, since each leans on the others.
import { conversationsOf, forgetConversation } from "../../conversations/conversation.js";
import type { PersonalKind } from "../personal-kind.js";

export const askedQuestions: PersonalKind = {
  name: "conversations",
  collect: async ({ user }, store) => {
    const conversations = await conversationsOf(user, store);
    return conversations.map(({ body }) => body.questions);
  },
  erase: async ({ user }, store) => {
    for (const { id } of await conversationsOf(user, store)) await forgetConversation(id, store);
  },
};
