import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';

/** Folders of a place, with the number of files in each and the folders that it imports. */
export type Graph = ReadonlyMap<string, { readonly files: number; readonly imports: ReadonlySet<string> }>;

type Module = Pick<ICruiseResult['modules'][number], 'source'> & {
  readonly dependencies: readonly { readonly resolved: string }[];
};

/** @example folderGraph(modules, 'src').get('app')  //=> { files: 95, imports: new Set(['domain', 'ports']) } */
export function folderGraph(modules: readonly Module[], root: string): Graph {
  const folderOf = (file: string): string | undefined => new RegExp(`^${root}/([^/]+)/`).exec(file)?.[1];
  const graph = new Map<string, { files: number; imports: Set<string> }>();
  for (const { source, dependencies } of modules) {
    const folder = folderOf(source);
    if (folder === undefined) continue;
    const node = graph.get(folder) ?? { files: 0, imports: new Set() };
    graph.set(folder, node);
    node.files += 1;
    for (const { resolved } of dependencies) {
      const target = folderOf(resolved);
      if (target !== undefined && target !== folder) node.imports.add(target);
    }
  }
  return graph;
}

/** Rows of folders, the highest first: each imports only folders in rows below its own. */
export function rowsOf(graph: Graph): readonly (readonly string[])[] {
  const levels = new Map<string, number>();
  const levelOf = (folder: string): number => {
    const known = levels.get(folder);
    if (known !== undefined) return known;
    const below = [...(graph.get(folder)?.imports ?? [])].map(levelOf);
    const level = below.length === 0 ? 0 : Math.max(...below) + 1;
    levels.set(folder, level);
    return level;
  };
  const rows: string[][] = [];
  for (const folder of [...graph.keys()].sort()) (rows[levelOf(folder)] ??= []).push(folder);
  return rows.reverse();
}

const WIDTH = 1000;
const BOX = { width: 118, height: 40, gap: 12 };
const ROW = 62;

interface Place {
  readonly x: number;
  readonly y: number;
}

function placesOf(rows: readonly (readonly string[])[], top: number): ReadonlyMap<string, Place> {
  return new Map(
    rows.flatMap((row, index) => {
      const width = row.length * (BOX.width + BOX.gap) - BOX.gap;
      return row.map((folder, at): [string, Place] => [
        folder,
        { x: (WIDTH - width) / 2 + at * (BOX.width + BOX.gap), y: top + index * ROW },
      ]);
    }),
  );
}

const box = (folder: string, files: number, { x, y }: Place): string =>
  `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4" fill="#fff" stroke="#4a5568"/>` +
  `<text x="${x + BOX.width / 2}" y="${y + 18}" font-weight="600">${folder}</text>` +
  `<text x="${x + BOX.width / 2}" y="${y + 33}" font-size="11" fill="#4a5568">${files} files</text>`;

const line = (from: Place, to: Place): string =>
  `<line x1="${from.x + BOX.width / 2}" y1="${from.y + BOX.height}" x2="${to.x + BOX.width / 2}" y2="${to.y}" stroke="#a0aec0"/>`;

/** The folders of `graph` in rows under a title, with a line for each import where `lines` is set. */
function drawing(title: string, graph: Graph, top: number, lines: boolean): { svg: string; height: number } {
  const rows = rowsOf(graph);
  const places = placesOf(rows, top + 40);
  const at = (folder: string): Place => places.get(folder) ?? { x: 0, y: 0 };
  const imports = lines
    ? [...graph].flatMap(([folder, node]) => [...node.imports].map((to) => line(at(folder), at(to))))
    : [];
  const boxes = [...graph].map(([folder, { files }]) => box(folder, files, at(folder)));
  const heading = `<text x="${WIDTH / 2}" y="${top + 22}" font-size="16" font-weight="600">${title}</text>`;
  return { svg: [heading, ...imports, ...boxes].join('\n'), height: 40 + rows.length * ROW };
}

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const { cruise } = await import('dependency-cruiser');
  const { output } = await cruise(['src'], { tsPreCompilationDeps: true, baseDir: root });
  const { modules } = output as ICruiseResult;
  const source = drawing(
    'src: each folder imports those to which a line leads down',
    folderGraph(modules, 'src'),
    0,
    true,
  );
  const domain = drawing(
    'src/domain: each folder imports only folders in rows below its own',
    folderGraph(modules, 'src/domain'),
    source.height + 20,
    false,
  );
  const height = source.height + domain.height + 30;
  writeFileSync(
    path.join(root, 'docs', 'images', 'architecture.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" text-anchor="middle">\n` +
      `<rect width="${WIDTH}" height="${height}" fill="#f7fafc"/>\n${source.svg}\n${domain.svg}\n</svg>\n`,
  );
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
