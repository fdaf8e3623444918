import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asList, asObject, asText, type JsonObject } from '../json';
import { checkSyntax } from './check-syntax';

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The files as pushed to Google. */
export interface Project {
  readonly manifest: JsonObject;
  readonly timeZone: string;
  /** Advanced services by the symbol that the manifest gives them. */
  readonly advanced: readonly AdvancedService[];
  readonly scripts: readonly SourceFile[];
  /** HTML files by name without extension. */
  readonly pages: ReadonlyMap<string, string>;
}

interface AdvancedService {
  readonly symbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** @throws SyntaxError as the push to Google would, when a script file contains syntax that Google's parser refuses */
export function readProject(folder: string): Project {
  const manifestFile = join(folder, 'appsscript.json');
  if (!existsSync(manifestFile)) throw new Error(`No appsscript.json in ${folder}`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as JsonObject;
  const files = filesIn(folder)
    .map((file) => relative(folder, file))
    .sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const named = (ending: RegExp): readonly string[] => files.filter((name) => ending.test(name));
  const scripts = named(/\.(js|gs)$/).map((name) => ({ name, text: read(name) }));
  scripts.forEach(({ name, text }) => checkSyntax(name, text));
  return {
    manifest,
    timeZone: asText(manifest['timeZone'] ?? 'Etc/GMT'),
    advanced: asList(asObject(manifest['dependencies'])['enabledAdvancedServices'])
      .map(asObject)
      .map(advancedService),
    scripts,
    pages: new Map(named(/\.html$/).map((name) => [name.replace(/\.html$/, ''), read(name)])),
  };
}

const advancedService = (service: JsonObject): AdvancedService => ({
  symbol: asText(service['userSymbol']),
  serviceId: asText(service['serviceId']),
  version: asText(service['version']),
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const declared = new WeakMap<Project, Map<string, boolean>>();

/** Whether a function of this name is declared: Google finds entry points by their declarations, not by assignments. */
export function declares(project: Project, name: string): boolean {
  const known = declared.get(project) ?? new Map<string, boolean>();
  declared.set(project, known);
  const answer = known.get(name) ?? isDeclaredIn(project, name);
  known.set(name, answer);
  return answer;
}

const isDeclaredIn = (project: Project, name: string): boolean =>
  /^[A-Za-z_$][\w$]*$/.test(name) &&
  project.scripts.some(({ text }) =>
    new RegExp(`(^|[^\\w$.])function\\s*\\*?\\s+${name.replace(/\$/g, '\\$')}\\s*\\(`).test(text),
  );
