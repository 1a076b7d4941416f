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

/** The names of the cards that stand in a channel, the latest first. */
export async function cardsIn(channel: string, { documents }: TenantStore): Promise<readonly string[]> {
  const all = await documents.list(cardPlaces);
  return all
    .flatMap(({ id, body }) => body.places.map((place) => ({ ...place, id })))
    .filter((place) => place.channel === channel)
    .toSorted((one, other) => Number(other.ts) - Number(one.ts))
    .map(({ id }) => id);
}
