// A chart as a picture, with its figures as the text for those who do not see it.
import { fitText, limits } from "@kompass/block-kit";
import { chartAsPng } from "@kompass/report/charts";
import { drawChart } from "../charts/draw-chart.js";
import { showingStringsOf } from "../locales/showing/showing-strings-of.js";
import type { FileOf } from "./file-description.js";
import type { FileContext, MadeFile } from "./made-file.js";

/** Throws an `Error` where the assessment has lost its scores since the chart was asked for. */
export async function chartFile(description: FileOf<"chart">, { read, reviewsOf }: FileContext): Promise<MadeFile> {
  const { kind, locale } = description;
  const reviews = await read((store) => reviewsOf(store));
  const review = reviews.find(({ assessment }) => assessment.id === description.assessment) ?? reviews[0];
  const chart = drawChart(review, description);
  if (chart === undefined) throw new Error("nothing to draw");
  return {
    name: `${showingStringsOf(locale).fileNames[kind]}.png`,
    title: chart.title,
    altText: fitText(chart.altText, limits.fileAltText),
    bytes: await chartAsPng(chart),
  };
}
