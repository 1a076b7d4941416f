// What Slack shows about the app before anybody has written to it.

export interface ManifestWords {
  /** At most 140 characters. */
  readonly description: string;
  /** From 174 to 4,000 characters. */
  readonly longDescription: string;
  /** At most 300 characters. */
  readonly agentDescription: string;
  /** At most four. */
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly command: { readonly description: string; readonly usageHint: string };
  /** By their callback id; names of at most 24 characters. */
  readonly shortcuts: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}
