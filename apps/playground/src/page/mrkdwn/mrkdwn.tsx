// Slack's markup on the page; every text stays text.
import type { ReactNode } from "react";
import { usePeople } from "../people.js";
import { type MrkdwnPiece, parseMrkdwn } from "./parse-mrkdwn.js";

function Piece({ piece }: { readonly piece: MrkdwnPiece }): ReactNode {
  const nameOf = usePeople();
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "mention":
      return <span className="mention">@{nameOf(piece.id)}</span>;
    case "link":
      return (
        <a href={piece.url} target="_blank" rel="noreferrer">
          {piece.label}
        </a>
      );
    case "bold":
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      );
    case "strike":
      return (
        <s>
          <Pieces pieces={piece.pieces} />
        </s>
      );
  }
}

function Pieces({ pieces }: { readonly pieces: readonly MrkdwnPiece[] }) {
  // A parsed text never changes its pieces' places.
  return pieces.map((piece, index) => <Piece key={`${index}${piece.kind}`} piece={piece} />);
}

export function Mrkdwn({ text }: { readonly text: string }) {
  return <Pieces pieces={parseMrkdwn(text)} />;
}
