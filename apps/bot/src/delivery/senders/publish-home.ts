// The app's page for one person, as it should look now.
import { drawHome } from "../../home/draw-home.js";
import type { Sender } from "./sender.js";

export const publishHome: Sender<"home"> = async ({ person }, { client, read, now, reviewsOf, profileOf }) => {
  const profile = await profileOf(person, client);
  const view = await read((store) => drawHome(person, profile, { store, reviewsOf, now }));
  await client.views.publish({ user_id: person, view: { ...view, blocks: [...view.blocks] } });
  return { outcome: "sent" };
};
