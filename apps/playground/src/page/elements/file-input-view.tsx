// Files from the person's own machine.
import type { FileInput } from "@kompass/block-kit";
import { type ReactNode, useState } from "react";
import { usePageContext } from "../page-context.js";
import { bringFile } from "../server-connection.js";
import type { ElementProps } from "./element-props.js";
import { severalOf, useElement } from "./use-element.js";

export function FileInputView({ element, field }: ElementProps<FileInput>): ReactNode {
  const { words, workspace, person } = usePageContext();
  const { choice, choose, attributes } = useElement(element, field, words.files.attach);
  const [hasFailed, setFailed] = useState(false);
  const { filetypes = [], max_files: most = 10 } = element;
  const names = severalOf(choice).map((id) => workspace.files.find((file) => file.id === id)?.name ?? id);
  const bring = async (files: readonly File[]) => {
    const ids = await Promise.all(files.map((file) => bringFile({ person: person.id, name: file.name }, file)));
    setFailed(ids.includes(undefined));
    choose(ids.filter((id) => id !== undefined));
  };
  return (
    <div>
      <input
        {...attributes}
        type="file"
        className="field"
        multiple={most > 1}
        accept={filetypes.map((type) => `.${type}`).join(",")}
        onChange={({ target }) => void bring([...(target.files ?? [])].slice(0, most))}
      />
      <p className="field-note" role="status">
        {hasFailed ? words.files.notTaken : names.join(", ")}
      </p>
    </div>
  );
}
