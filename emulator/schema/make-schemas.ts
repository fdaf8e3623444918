import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes sheets-schema.ts and drive-schema.ts from @types/google-apps-script, which is made from Google's discovery
 * documents: run `npx tsx emulator/schema/make-schemas.ts` when those types are updated.
 */
const APIS = {
  sheets: { file: 'sheets_v4.d.ts', only: undefined },
  drive: { file: 'drive_v3.d.ts', only: /^(File|Permission|User$|Change)/ },
};

/** One line a message: its fields with s(tring), n(umber), b(oolean), * (anything) or the name of another message. */
export function messagesIn(text: string, only?: RegExp): Map<string, string> {
  const messages = new Map<string, string>();
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name = '', body = ''] of bare.matchAll(/interface (\w+) \{([^{}]*)\}/g)) {
    const fields = [...body.matchAll(/^\s*(\w+)\?: (.+);$/gm)];
    if (fields.length === 0 || only?.test(name) === false || messages.has(name)) continue;
    messages.set(name, fields.map(([, field, type = '']) => `${field}:${codeOf(type)}`).join(' '));
  }
  return messages;
}

function codeOf(type: string): string {
  const plain = type.replace(/ \| undefined$/, '').trim();
  const list = plain.endsWith('[]') ? '[]' : '';
  const name =
    plain
      .replace(/(\[\])+$/, '')
      .split('.')
      .at(-1) ?? '';
  if (/^(string|number|boolean)$/.test(name)) return `${name[0]}${plain.endsWith('[][]') ? '[][]' : list}`;
  return /^[A-Z]\w*$/.test(name) && !plain.startsWith('Record') ? `${name}${list}` : '*';
}

/** The schema as it should be: a test compares it with the file. */
export function wantedSchema(api: keyof typeof APIS): Readonly<Record<string, string>> {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const { file, only } = APIS[api];
  return Object.fromEntries(messagesIn(readFileSync(join(folder, 'apis', file), 'utf8'), only));
}

async function schemaFile(api: keyof typeof APIS): Promise<string> {
  const { file } = APIS[api];
  const rows = Object.entries(wantedSchema(api)).map(([name, fields]) => `  ${name}: '${fields}',`);
  const text = `/** Made by make-schemas.ts from @types/google-apps-script/apis/${file}. */
export const ${api}Schema: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`;
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(__filename)), parser: 'typescript' });
}

if (process.argv[1]?.endsWith('make-schemas.ts'))
  for (const api of ['sheets', 'drive'] as const)
    void schemaFile(api).then((text) => writeFileSync(join(__dirname, `${api}-schema.ts`), text));
