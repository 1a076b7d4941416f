// A workspace in which a checklist for 5.2 stands in the channel, and several people are in front of it.
import type { PlanItem } from "@kompass/findings";
import type { SlackEmulatorOptions } from "@kompass/slack-emulator";
import { planId } from "../plans/plan-id.js";
import { connect, general, people } from "./connect.js";

export async function startWithChecklist(options: SlackEmulatorOptions = {}) {
  const connected = await connect({ answer: "real", ...options });
  const { slack, storage, replies, person: kari } = connected;
  const team = slack.snapshot().team.id;
  kari.mention(general, "lag sjekkliste for 5.2");
  await slack.settled();
  kari.click(replies().at(-1)?.ts ?? "", "proposal:open");
  await slack.settled();
  kari.submitModal();
  await slack.settled();
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const items = async (): Promise<readonly PlanItem[]> =>
    (await storage.inTenant(team, ({ plans }) => plans.read(planId))).items;
  return {
    ...connected,
    team,
    kari,
    ola: slack.signIn(people.nn),
    card: last().ts,
    last,
    items,
    item: async (id = "T2"): Promise<PlanItem> => {
      const found = (await items()).find((each) => each.id === id);
      if (found === undefined) throw new Error(`there is no ${id}`);
      return found;
    },
    log: () => storage.inTenant(team, ({ plans }) => plans.log(planId)),
    randomId: (user: string) => storage.inTenant(team, (store) => store.people.identify(user)),
  };
}
