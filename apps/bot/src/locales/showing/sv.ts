// The words around pictures and quoted places in Swedish.
import type { ShowingStrings } from "./showing-strings.js";

export const sv: ShowingStrings = {
  fileNames: { radar: "radardiagram", bars: "stapeldiagram" },
  nothingToDraw: "Utvärderingen har för få poäng där för att rita ett diagram.",
  showSource: "Visa källan",
  source: {
    title: "Källan",
    close: "Stäng",
    introduction: "Ordagrant ur källan. Det som svaret hänvisar till står i fetstil.",
    cited: (places) => `Svaret hänvisar till ${places}.`,
    gone: "Ställena som svaret hänvisar till finns inte längre i utvärderingen.",
    cut: "Alla ställen får inte plats här.",
  },
};
