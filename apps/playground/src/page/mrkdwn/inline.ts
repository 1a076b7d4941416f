// Text within a line, after its markup has been read.

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "strike"; readonly children: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  /** `url` is http or https. */
  | { readonly kind: "link"; readonly url: string; readonly label: string }
  | { readonly kind: "user"; readonly id: string }
  | { readonly kind: "channel"; readonly id: string; readonly label: string };
