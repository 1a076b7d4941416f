// "Hvem kan hva" on the app's page: a window for administrators, and what is settled there.
import { homeStringsOf } from "../locales/home/home-strings-of.js";
import { readSettled } from "../rights/read-settled.js";
import { requireRight } from "../rights/require-right.js";
import type { Named } from "../rights/rights.js";
import { changeRights, readRights } from "../rights/rights-document.js";
import { usersOfRights } from "../rights/users-of-rights.js";
import { readSubmission } from "../slack/read-submission.js";
import { listGroups } from "../slack/user-groups.js";
import { homeActions } from "../views/home/home-view.js";
import { rightsModal, rightsModalId } from "../views/home/rights-modal.js";
import { offerToAdministrators } from "./offer-to-administrators.js";
import type { Listener } from "./surface.js";

export const offerRights: Listener = offerToAdministrators(homeActions.rights, async (strings, { client, turn }) => {
  const groups = await listGroups(client);
  return turn.read(async (store) => {
    const rights = await readRights(store);
    return rightsModal({ rights, groups, userOf: await usersOfRights(rights, store) }, strings);
  });
});

export const settleRights: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.view(rightsModalId, async ({ ack, body, client, context }) => {
    const submission = readSubmission(body);
    const { person: user } = submission;
    const { locale, name } = await profileOf(user, client);
    const { rightsModal: words } = homeStringsOf(locale);
    const known = { groups: await listGroups(client), profileOf: (each: string) => profileOf(each, client) };
    const read = await readSettled(submission, known);
    if (read.is === "refused") {
      const errors = Object.fromEntries(Object.entries(read.faults).map(([at, fault]) => [at, words[fault]]));
      await ack({ response_action: "errors", errors });
      return;
    }
    const acknowledge = () => ack();
    await turnOf(context).once(
      async (store, say) => {
        await requireRight("administer", user, store);
        const settled = async (level: (typeof read.levels)["edit"]): Promise<Named> => {
          if (level.who !== "named") return level;
          const people: string[] = [];
          for (const picked of level.people) people.push(await store.people.identify(picked.user, picked.name));
          return { who: "named", people, groups: [...level.groups] };
        };
        const { decide, edit, see } = read.levels;
        const rights = { decide: await settled(decide), edit: await settled(edit), see: await settled(see) };
        const by = await store.people.identify(user, name);
        await changeRights(rights, { by, now: dependencies.now() }, store);
        await say({ send: "home", person: user });
      },
      { stored: acknowledge },
    );
  });
};
