// An assessment as the document that every command of kompass reads.
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { nameOfReview } from "../views/own-choice.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

/** The workspace's where the one that was asked for is gone. */
export async function assessmentFile(
  { assessment: id, locale }: FileOf<"assessment">,
  { read, reviewsOf }: FileContext,
): Promise<MadeFile> {
  const reviews = await read((store) => reviewsOf(store));
  const review = reviews.find(({ assessment }) => assessment.id === id) ?? reviews[0];
  return {
    name: `${reportStringsOf(locale).fileNames.assessment}-${review.assessment.period ?? ""}.json`.replace("-.", "."),
    title: nameOfReview(review),
    bytes: asBytes(`${JSON.stringify(review.assessment, null, 2)}\n`),
  };
}
