// A chart as a PNG, its letters from a font that comes along: no machine's own fonts are asked for.
import { createRequire } from "node:module";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import type { Chart } from "./chart.js";

const require = createRequire(import.meta.url);

const options: ResvgRenderOptions = {
  font: {
    fontFiles: [
      require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
      require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
    ],
    loadSystemFonts: false,
    defaultFontFamily: "Inter",
  },
  // Sharp on screens with two points to a pixel.
  fitTo: { mode: "zoom", value: 2 },
};

export async function chartAsPng({ svg }: Pick<Chart, "svg">): Promise<Uint8Array> {
  return (await renderAsync(svg, options)).asPng();
}
