// What a workspace can ask about: its own assessments, or the example as long as it has none; each reviewed once.
import { type Review, reviewAssessment } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { Dependencies, Reviews } from "../dependencies.js";
import { inOrder } from "./shelf.js";
import { readShelf, readShelved } from "./shelf-document.js";

/** As many reviews as are kept at hand, of all workspaces together. */
const most = 400;

/** Contents never change under their id, and nobody guesses one: what is kept is looked up by ids that a workspace's own shelf names. */
export function reviewsOfShelf(example: Review): Dependencies["reviewsOf"] {
  const known = new Map<string, Review>();

  const reviewOf = async (id: string, store: TenantStore): Promise<Review | undefined> => {
    const found = known.get(id);
    const assessment = found === undefined ? await readShelved(id, store) : undefined;
    const review = found ?? (assessment && reviewAssessment(example.framework, assessment));
    if (review === undefined) return undefined;
    known.delete(id);
    known.set(id, review);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return review;
  };

  return async (store, wanted): Promise<Reviews> => {
    const reviews: Review[] = [];
    for (const { id } of inOrder(await readShelf(store), wanted)) {
      const review = await reviewOf(id, store);
      if (review !== undefined) reviews.push(review);
    }
    const [first = example, ...others] = reviews;
    return [first, ...others];
  };
}
