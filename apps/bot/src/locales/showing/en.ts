// The words around pictures and quoted places in English.
import type { ShowingStrings } from "./showing-strings.js";

export const en: ShowingStrings = {
  fileNames: { radar: "radar-chart", bars: "bar-chart" },
  nothingToDraw: "The evaluation has too few scores there to draw a chart.",
};
