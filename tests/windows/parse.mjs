// Parses PowerShell: node parse.mjs FOLDER-OF-MODULES SCRIPT...
// Prints line, column and text of what is no PowerShell, and exits with 1.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...scripts] = process.argv.slice(2);
const { Parser, Language } = createRequire(join(folder, 'x.js'))('web-tree-sitter');
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(join(folder, 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm')));

let bad = 0;
function report(script, node) {
  if (node.isError || node.isMissing) {
    bad++;
    console.log(`${script}:${node.startPosition.row + 1}:${node.startPosition.column + 1}: ${node.isMissing ? 'missing ' + node.type : node.text.slice(0, 80)}`);
  } else if (node.hasError) {
    node.children.forEach((child) => report(script, child));
  }
}
for (const script of scripts) report(script, parser.parse(readFileSync(script, 'utf8')).rootNode);
process.exit(bad ? 1 : 0);
