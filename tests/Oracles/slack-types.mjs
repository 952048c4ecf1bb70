// Reads {messages: [blocks ...], views: [view ...]} and prints what Slack's own types object to, one fault a line.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const { messages, views } = JSON.parse(readFileSync(0, "utf8"));
const file = join(dirname(fileURLToPath(import.meta.url)), "imagined.ts");
const source = [
  'import type { KnownBlock, View } from "@slack/types";',
  ...messages.map((blocks, n) => `export const message${n}: KnownBlock[] = ${JSON.stringify(blocks)};`),
  ...views.map((view, n) => `export const view${n}: View = ${JSON.stringify(view)};`),
].join("\n");

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
};
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.getSourceFile = (name, ...rest) =>
  name === file ? ts.createSourceFile(name, source, options.target) : getSourceFile(name, ...rest);
host.fileExists = (name) => name === file || fileExists(name);
host.readFile = (name) => (name === file ? source : readFile(name));
const program = ts.createProgram([file], options, host);
for (const { messageText } of ts.getPreEmitDiagnostics(program)) {
  console.log(ts.flattenDiagnosticMessageText(messageText, " "));
}
