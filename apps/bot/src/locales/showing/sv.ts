// The words around pictures and quoted places in Swedish.
import type { ShowingStrings } from "./showing-strings.js";

export const sv: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "stapeldiagram" },
  nothingToDraw: "Utvärderingen har för få poäng där för att rita ett diagram.",
};
