// The words around pictures and quoted places in Nynorsk.
import type { ShowingStrings } from "./showing-strings.js";

export const nn: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "soylediagram" },
  nothingToDraw: "Evalueringa har for få poengsummar der til å teikne eit diagram.",
};
