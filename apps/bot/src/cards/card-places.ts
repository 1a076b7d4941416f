// Where a card stands, so that a change shows everywhere.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";
import type { Say } from "../delivery/outgoing.js";

const placesSchema = z.object({ places: z.array(z.object({ channel: z.string(), ts: z.string() })) });
type Places = z.infer<typeof placesSchema>;

const cardPlaces: DocumentKind<Places> = { name: "card-places", schema: placesSchema };

export async function rememberPlace(
  card: string,
  place: Places["places"][number],
  { documents }: TenantStore,
): Promise<void> {
  const known = await documents.read(cardPlaces, card);
  const places = known?.body.places ?? [];
  if (places.some(({ channel, ts }) => channel === place.channel && ts === place.ts)) return;
  await documents.write(cardPlaces, card, { places: [...places, place] }, known?.version ?? 0);
}

/** Shows the card anew wherever it stands. */
export async function refreshCard(card: string, { documents }: TenantStore, say: Say): Promise<void> {
  const known = await documents.read(cardPlaces, card);
  for (const { channel, ts } of known?.body.places ?? []) await say({ send: "card", card, channel, thread: null, ts });
}
