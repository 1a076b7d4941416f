// "Vis radar", "vis stolper for område 5": scores as a picture, with every figure in the message beside it.
import { handOver } from "../files/hand-over.js";
import { showingStringsOf } from "../locales/showing/showing-strings-of.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const norwegian =
  /^(?:(?:vis|tegn|teikn|lag)(?: meg| oss)?(?: et| eit)? )?(?:radar|radardiagram|stolper|stolpediagram|søyler|søylediagram)(?:met)?(?![\p{L}\d])/iu;

const phrases: Phrases = {
  nb: [norwegian],
  nn: [norwegian],
  sv: [
    /^(?:(?:visa|rita|skapa)(?: mig| oss)?(?: ett)? )?(?:radar|radardiagram|staplar|stapeldiagram)(?:met)?(?![\p{L}\d])/iu,
  ],
  en: [/^(?:(?:show|draw|make)(?: me| us)?(?: a| the)? )?(?:radar|bars|bar)(?: chart)?(?![\p{L}\d])/iu],
};

/** What may follow: "for område 5". */
const about = /^(?:(?:for|for the|för|av|of|in|på|i) )?(?:(?:område|area) )?(\d{1,2})$/iu;

export const showChartCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  const area = about.exec(read.rest)?.[1] ?? null;
  if (read.rest !== "" && area === null) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, dependencies, person, profile, locale }) => {
      const kind = /radar/i.test(text) ? ("radar" as const) : ("bars" as const);
      const { drawChart } = await import("../charts/draw-chart.js");
      const [review] = await turn.read((store) => dependencies.reviewsOf(store, profile.chosenAssessment));
      const description = { kind, area, assessment: review.assessment.id, locale };
      const chart = drawChart(review, description);
      await turn.once((_, say) => {
        if (chart === undefined) return say(replyTo(plainView(showingStringsOf(locale).nothingToDraw)));
        const comment = [chart.title, ...chart.lines.map((line) => `• ${line}`)].join("\n");
        return handOver([{ file: { file: "chart", ...description }, comment }], say, { person, replyTo, locale });
      });
    },
  };
};
