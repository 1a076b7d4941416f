// The words around pictures and quoted places in Nynorsk.
import type { ShowingStrings } from "./showing-strings.js";

export const nn: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "soylediagram" },
  nothingToDraw: "Evalueringa har for få poengsummar der til å teikne eit diagram.",
  showSource: "Vis kjelde",
  source: {
    title: "Kjelda",
    close: "Lukk",
    introduction: "Ordrett frå kjelda. Det som svaret viser til, står med halvfeit skrift.",
    cited: (places) => `Svaret viser til ${places}.`,
    gone: "Stadene som svaret viser til, finst ikkje lenger i evalueringa.",
    cut: "Det er ikkje plass til alle stadene her.",
  },
};
