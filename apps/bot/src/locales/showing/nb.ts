// The words around pictures and quoted places in Bokmål.
import type { ShowingStrings } from "./showing-strings.js";

export const nb: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "stolpediagram" },
  nothingToDraw: "Evalueringen har for få poengsummer der til å tegne et diagram.",
  showSource: "Vis kilde",
  source: {
    title: "Kilden",
    close: "Lukk",
    introduction: "Ordrett fra kilden. Det som svaret viser til, står med halvfet skrift.",
    cited: (places) => `Svaret viser til ${places}.`,
    gone: "Stedene som svaret viser til, finnes ikke lenger i evalueringen.",
    cut: "Det er ikke plass til alle stedene her.",
  },
};
