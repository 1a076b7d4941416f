// The files of a message, to be taken home.
import type { SharedFile } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { FileIcon } from "../icons/file-icon.js";
import { usePageContext } from "../page-context.js";
import { addressOfFile } from "../server-connection.js";

export function FileList({ files }: { readonly files: readonly SharedFile[] }): ReactNode {
  const { words, person } = usePageContext();
  return (
    <ul className="files">
      {files.map(({ id, name, title, size }) => (
        <li key={id}>
          <a
            href={addressOfFile({ person: person.id, file: id })}
            download={name}
            aria-label={words.files.download(name)}
          >
            <FileIcon />
            <span>
              <strong>{title}</strong>
              <small className="file-facts">
                {name} · {words.files.size(size)}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
