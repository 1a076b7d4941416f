// The dependencies of an ordinary run: the store of the settings, the example assessment, the machine's clock.
import { randomUUID } from "node:crypto";
import { answerQuestion, answerWithModel } from "@kompass/answers";
import type { Storage } from "@kompass/storage";
import type { Dependencies } from "./dependencies.js";
import { reviewsOfShelf } from "./intake/reviews-of-shelf.js";
import { loadCatalogue } from "./load-catalogue.js";
import { loadExampleReview } from "./load-example-review.js";

export function createDependencies(storage: Storage, now: () => Date = () => new Date()): Dependencies {
  return {
    storage,
    reviewsOf: reviewsOfShelf(loadExampleReview()),
    answer: ({ question, context, personLocale, chosenLocale }, reviews, support) => {
      const asked = { question, context, locale: chosenLocale, fallbackLocale: personLocale };
      return support === undefined ? answerQuestion(reviews, asked) : answerWithModel(reviews, asked, support);
    },
    catalogueOf: loadCatalogue,
    now,
    newId: randomUUID,
  };
}
