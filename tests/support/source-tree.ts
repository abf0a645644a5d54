import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import ts from "typescript";
import { projectRoot } from "#app/infra/project-root.server.ts";

/** One source file, as far as the rules of the tree ask about it. */
export interface SourceFile {
  /** From the project's root: "app/domain/game/attempt.ts". */
  path: string;
  lines: number;
  imports: Import[];
  /** What the file takes from the world: "process.env", "Date.now", "new Date()", "Math.random"... */
  takes: string[];
  /** Words between tags or in attributes that a person reads. */
  words: string[];
  /** Names of the attributes of its elements. */
  attributes: string[];
}

export interface Import {
  /** A path from the project's root, or a package's name. */
  to: string;
  isPackage: boolean;
  /** `import type`: gone when the program runs. */
  isType: boolean;
}

const FOLDERS = ["app", "emails", "scripts", "prisma", "tests", "bench"];

export function readTree(): SourceFile[] {
  return FOLDERS.flatMap((folder) => filesBelow(folder)).map((path) =>
    readSource(path, readFileSync(join(projectRoot, path), "utf8")),
  );
}

/** Every file below a folder that holds code or styles, from the project's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort();
}

export function readSource(path: string, text: string): SourceFile {
  const file: SourceFile = {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: [],
    takes: [],
    words: [],
    attributes: [],
  };
  if (path.endsWith(".css")) return file;
  const visit = (node: ts.Node, parent: ts.Node) => {
    readImport(node, file);
    readWorld(node, file);
    readMarkup(node, parent, file);
    ts.forEachChild(node, (child) => visit(child, node));
  };
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  visit(source, source);
  return file;
}

function readImport(node: ts.Node, file: SourceFile): void {
  if (
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    file.imports.push({ ...targetOf(file.path, node.moduleSpecifier.text), isType: isTypeOnly(node) });
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [asked] = node.arguments;
    if (asked && ts.isStringLiteral(asked))
      file.imports.push({ ...targetOf(file.path, asked.text), isType: false });
  }
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

/** `#app/x.ts` and `./x.ts` are files of this project, whatever stands after a `?`; all else is a package. */
function targetOf(from: string, specifier: string): { to: string; isPackage: boolean } {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith("#")) return { to: bare.slice(1), isPackage: false };
  if (bare.startsWith(".")) return { to: normalize(join(from, "..", bare)), isPackage: false };
  return { to: bare.startsWith("@") ? bare.split("/").slice(0, 2).join("/") : bare, isPackage: true };
}

/** Whether an import of this project leads to a file. What a build makes does not exist before it. */
export function leadsSomewhere(to: string): boolean {
  return /^(build|generated)\//.test(to) || existsSync(join(projectRoot, to));
}

const READINGS = [
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
];

function readWorld(node: ts.Node, file: SourceFile): void {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const read = `${node.expression.text}.${node.name.text}`;
    if (node.expression.text === "process" || READINGS.includes(read)) file.takes.push(read);
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date") {
    if (!node.arguments?.length) file.takes.push("new Date()");
  }
}

/** Attributes whose text a person sees or hears. */
const READ_ALOUD = [
  "alt",
  "title",
  "placeholder",
  "label",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
];

function readMarkup(node: ts.Node, parent: ts.Node, file: SourceFile): void {
  if (ts.isJsxText(node)) keepWords(node.text, file);
  if (ts.isJsxExpression(node) && node.expression && (ts.isJsxElement(parent) || ts.isJsxFragment(parent)))
    keepLiterals(node.expression, file);
  if (!ts.isJsxAttribute(node)) return;
  const name = ts.isIdentifier(node.name) ? node.name.text : "";
  file.attributes.push(name);
  if (!READ_ALOUD.includes(name) || !node.initializer) return;
  if (ts.isStringLiteral(node.initializer)) keepWords(node.initializer.text, file);
  if (ts.isJsxExpression(node.initializer) && node.initializer.expression)
    keepLiterals(node.initializer.expression, file);
}

/** `{"Yes"}`, `{x ? "Yes" : "No"}`, `{x ?? "none"}`, `{`${n} points`}`: words that are shown as they stand. */
function keepLiterals(shown: ts.Expression, file: SourceFile): void {
  if (ts.isStringLiteralLike(shown)) keepWords(shown.text, file);
  if (ts.isTemplateExpression(shown))
    for (const part of [shown.head, ...shown.templateSpans.map((span) => span.literal)])
      keepWords(part.text, file);
  if (ts.isConditionalExpression(shown))
    for (const branch of [shown.whenTrue, shown.whenFalse]) keepLiterals(branch, file);
  if (ts.isBinaryExpression(shown)) keepLiterals(shown.right, file);
  if (ts.isParenthesizedExpression(shown)) keepLiterals(shown.expression, file);
}

function keepWords(text: string, file: SourceFile): void {
  if (/\p{L}/u.test(text)) file.words.push(text.trim());
}
