import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..', '..');

/** Where people's words are: pages, messages, mails, papers, settings, headers of sheets, menu. */
const places = [
  'src/sidebar',
  'src/public',
  'src/rpc',
  'src/render',
  'src/menu-items.ts',
  'src/menu.ts',
  'src/publish-from-menu.ts',
  'src/google/errors.ts',
  'src/app/report',
  'src/app/office',
  'src/domain/workbook',
  'src/domain/outputs',
  'src/domain/report',
  'src/domain/reminders',
  'src/domain/registers',
  'src/domain/calendar',
  'src/domain/inventory',
  'src/domain/office/settings',
  'src/domain/sop/step.ts',
];

/** A text that people may read, with the line where it is. */
export interface Sentence {
  readonly at: string;
  readonly text: string;
}

/** The texts of the sources: string literals, text of pages, and templates with … for each inserted value; and the user's guide by line. */
export const sentences = (): readonly Sentence[] => [
  ...places.flatMap(filesIn).flatMap(sentencesIn),
  ...readFileSync(path.join(root, 'docs/panduan.md'), 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `docs/panduan.md:${index + 1}`, text })),
];

function filesIn(place: string): readonly string[] {
  if (/\.tsx?$/.test(place)) return [place];
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${place}/${file}`);
}

function sentencesIn(file: string): readonly Sentence[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? '' : textOf(node);
    if (text.trim() !== '') {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, text: text.replace(/\s+/g, ' ').trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
