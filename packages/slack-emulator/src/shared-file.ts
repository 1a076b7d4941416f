// A file as Slack describes it; its bytes lie at its addresses.

/** In Slack's shape. */
export interface SharedFile {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly timestamp: number;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  /** The end of the name: "pdf". */
  readonly filetype: string;
  /** In bytes. */
  readonly size: number;
  readonly user: string;
  readonly user_team: string;
  readonly mode: "hosted" | "external";
  /** True where the file lies with somebody else: Slack has only its address. */
  readonly is_external: boolean;
  readonly alt_txt?: string;
  /** Answers the bytes to a token of the workspace. */
  readonly url_private: string;
  readonly url_private_download: string;
  readonly permalink: string;
}
