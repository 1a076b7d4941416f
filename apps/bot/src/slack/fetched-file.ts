// What became of fetching a file, and why it was not fetched.

export type FetchRefusal = "external" | "foreign-address" | "too-large" | "unreachable";

export type FetchedFile =
  | { readonly is: "fetched"; readonly bytes: Uint8Array }
  | { readonly is: "refused"; readonly reason: FetchRefusal };
