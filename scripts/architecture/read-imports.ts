// Reads a source file: its imports in every form that the language knows, and its opening comment.
import { type Argument, type CallExpression, type Comment, type Expression, parseSync, Visitor } from "oxc-parser";
import type { ImportLine, SourceFile } from "./repository.ts";

export function readSourceFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`);
  const imports: ImportLine[] = [];
  const add = (start: number, specifier: string | undefined) =>
    imports.push({ specifier, line: text.slice(0, start).split("\n").length });

  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source.value),
    ExportAllDeclaration: (node) => add(node.start, node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.start, node.source.value);
    },
    ImportExpression: (node) => add(node.start, constantText(node.source)),
    TSImportType: (node) => add(node.start, node.source.value),
    TSExternalModuleReference: (node) => add(node.start, node.expression.value),
    CallExpression: (node) => {
      if (resolvesModule(node)) add(node.start, constantText(node.arguments[0]));
    },
  }).visit(program);

  return { path, text, program, imports, opening: openingOf(text, comments) };
}

function constantText(node: Expression | Argument | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

function resolvesModule({ callee }: CallExpression): boolean {
  if (callee.type === "Identifier") return callee.name === "require";
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  const { object, property } = callee;
  const onLoader = object.type === "MetaProperty" || (object.type === "Identifier" && object.name === "require");
  return onLoader && property.name === "resolve";
}

function openingOf(text: string, comments: readonly Comment[]): string | undefined {
  const lines: string[] = [];
  let end = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
  for (const comment of comments) {
    if (comment.type !== "Line" || comment.start !== end) break;
    lines.push(comment.value.trim());
    end = comment.end + (text.startsWith("\r\n", comment.end) ? 2 : 1);
  }
  return lines.length > 0 ? lines.join(" ") : undefined;
}
