// The words around pictures and quoted places in English.
import type { ShowingStrings } from "./showing-strings.js";

export const en: ShowingStrings = {
  fileNames: { radar: "radar-chart", bars: "bar-chart" },
  nothingToDraw: "The evaluation has too few scores there to draw a chart.",
  showSource: "Show source",
  source: {
    title: "The source",
    close: "Close",
    introduction: "Word for word from the source. What the answer cites is in bold.",
    cited: (places) => `The answer cites ${places}.`,
    gone: "The places that the answer cites are no longer in the evaluation.",
    cut: "There is no room for all the places here.",
  },
};
