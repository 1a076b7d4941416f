// A query about a review becomes an answer: for whoever understands questions by other means than words.
import type { Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { Answered, Declined } from "./answer.js";
import { type Asked, renderAnswered, renderDeclined } from "./phrase/render-answer.js";
import { createSpeaker } from "./phrase/speaker.js";
import { runQuery } from "./queries/all-queries.js";
import type { Query } from "./query.js";
import { indexOf } from "./review-index.js";

/** Runs a query and says what it found; declines where the review holds no answer to it. */
export function answerQuery(
  review: Review,
  query: Query,
  {
    locale,
    onlyAssessment = false,
    others = [],
    ...asked
  }: Asked & {
    readonly locale: Locale;
    readonly onlyAssessment?: boolean;
    /** Earlier rounds and other municipalities. */
    readonly others?: readonly Review[];
  },
): Answered | Declined {
  const speaker = createSpeaker(review.framework, locale);
  const found = runQuery(query, {
    review,
    index: indexOf(review),
    onlyAssessment,
    others: onlyAssessment ? [] : others,
  });
  if (!("refusal" in found)) return renderAnswered(found, query, speaker, asked);
  const refused = { reason: found.refusal, echo: found.echo };
  return renderDeclined(refused, query, review.assessment.subject.name, speaker, asked, found.instead);
}
