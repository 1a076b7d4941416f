// The words around pictures and quoted places in Bokmål.
import type { ShowingStrings } from "./showing-strings.js";

export const nb: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "stolpediagram" },
  nothingToDraw: "Evalueringen har for få poengsummer der til å tegne et diagram.",
};
