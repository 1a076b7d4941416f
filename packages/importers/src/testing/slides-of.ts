// Slides from text, as the readers of a deck are given them.
import { readSlides, type Slide } from "../text/slide.js";

export function slidesOf(text: string): readonly Slide[] {
  return readSlides(text).slides;
}
