// How Slack describes a file: its kind by the end of its name, its addresses by its id.
import { extname } from "node:path";
import type { Emulation } from "./emulation.js";
import type { SharedFile } from "./shared-file.js";

const kinds: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

interface Given {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly size: number;
  readonly user: string;
  readonly altText?: string | undefined;
  /** Where it lies with somebody else. */
  readonly externalUrl?: string | undefined;
}

export function describeFile(given: Given, { state, clock }: Emulation): SharedFile {
  const { id, name, title = name, size, user, altText, externalUrl } = given;
  const { team } = state.seed;
  const filetype = extname(name).slice(1).toLowerCase();
  const address = `https://files.slack.com/files-pri/${team.id}-${id}`;
  const created = clock.seconds();
  return {
    id,
    created,
    timestamp: created,
    name,
    title,
    mimetype: kinds[filetype] ?? "application/octet-stream",
    filetype: filetype === "" ? "binary" : filetype,
    size,
    user,
    user_team: state.user(user)?.teamId ?? team.id,
    mode: externalUrl === undefined ? "hosted" : "external",
    is_external: externalUrl !== undefined,
    ...(altText !== undefined && { alt_txt: altText }),
    url_private: externalUrl ?? `${address}/${encodeURIComponent(name)}`,
    url_private_download: externalUrl ?? `${address}/download/${encodeURIComponent(name)}`,
    permalink: `https://${team.domain}.slack.com/files/${user}/${id}/${encodeURIComponent(name)}`,
  };
}
