// A file from the person's own machine as a message.
import { type ReactNode, useRef } from "react";
import { AttachIcon } from "../icons/attach-icon.js";
import { usePageContext } from "../page-context.js";

export function AttachButton({ attach }: { readonly attach: (file: File) => void }): ReactNode {
  const { files } = usePageContext().words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) attach(file);
          target.value = "";
        }}
      />
      <button type="button" className="icon-button" aria-label={files.attach} onClick={() => input.current?.click()}>
        <AttachIcon />
      </button>
    </>
  );
}
