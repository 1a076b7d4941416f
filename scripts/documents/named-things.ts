// What a document names that has to be there: files it links to, paths in code, scripts of the root.

export interface NamedThings {
  /** Relative to the folder of the document. */
  readonly links: readonly string[];
  /** Relative to the root; may hold a "*". */
  readonly paths: readonly string[];
  readonly scripts: readonly string[];
}

const commandsOfPnpm = new Set(["add", "audit", "exec", "install", "pack", "start", "test"]);

export function namedThingsOf(document: string): NamedThings {
  const code = [
    ...[...document.matchAll(/^```\w*\n(.*?)^```$/gms)].flatMap(([, block = ""]) => block.split("\n")),
    ...[...document.replace(/^```.*?^```$/gms, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span),
  ];
  return {
    links: [...document.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link.replace(/#.*$/, ""))
      .filter((link) => link !== "" && !/^[a-z]+:/.test(link)),
    paths: code.flatMap((span) => [...span.matchAll(pathInCode)].map(([path]) => path.replace(/[/.]+$/, ""))),
    scripts: code
      .flatMap((span) => [...span.matchAll(/\bpnpm(?:@12)?(?: --silent)? ([a-z][\w:-]*)/g)])
      .map(([, script = ""]) => script)
      .filter((script) => !commandsOfPnpm.has(script)),
  };
}

const pathInCode = /(?<![\w./-])(?:packages|apps|scripts|docs|examples|\.ci|\.github|\.changeset)\/[\w.*/-]*/g;
