/** A node with its properties as full IRIs; values unchanged. */
export interface ReadNode {
  readonly id: string;
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

type Json = Record<string, unknown>;

/** Reads JSON-LD with a prefix context: every node, including nested ones. Throws on an undeclared prefix. */
export function readJsonLd(document: object): readonly ReadNode[] {
  const root = document as Json;
  const prefixes = root['@context'] as Readonly<Record<string, string>>;
  const full = (name: string): string => {
    const [prefix = '', local] = name.split(':');
    if (local === undefined || prefixes[prefix] === undefined) throw new Error(`Not declared: ${name}`);
    return prefixes[prefix] + local;
  };
  return nodesIn(root).map((node) => ({
    id: String(node['@id'] ?? ''),
    types: listed(node['@type']).map((type) => full(String(type))),
    properties: Object.fromEntries(
      Object.entries(node)
        .filter(([name]) => !name.startsWith('@'))
        .map(([name, value]) => [full(name), listed(value)]),
    ),
  }));
}

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

function nodesIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const inner = Object.entries(value).filter(([name]) => name !== '@context');
  const inside = inner.flatMap(([, each]) => nodesIn(each));
  return '@type' in value ? [value as Json, ...inside] : inside;
}
