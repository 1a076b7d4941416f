// Text of others inside Slack's markup: what would be a mention, a link or an entity stays plain.

/** Escapes the three characters that Slack reads as markup for references: a quoted "<!channel>" calls nobody. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a reader sees where a message's text has escapes. */
export function unescapeMrkdwn(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
