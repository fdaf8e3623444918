/** The child's actions; it reports each before it starts and again once it is acknowledged. */
export type Action =
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'drop'; readonly name: string; readonly folder: string; readonly id?: string }
  | { readonly kind: 'move'; readonly id: string; readonly name: string; readonly folder: string }
  | { readonly kind: 'trash'; readonly id: string }
  | { readonly kind: 'mail'; readonly subject: string }
  | { readonly kind: 'property'; readonly value: string };

export interface Line {
  readonly state: 'begun' | 'done';
  readonly action: Action;
}

/** The expected state: texts of rows, files by name, subjects, the property. */
export interface Expected {
  readonly rows: readonly string[];
  readonly files: Readonly<
    Record<string, { readonly folder: string; readonly id?: string; readonly trashed: boolean }>
  >;
  readonly mails: readonly string[];
  readonly property?: string;
}

export const NOTHING: Expected = { rows: [], files: {}, mails: [] };

export function after(world: Expected, action: Action): Expected {
  switch (action.kind) {
    case 'row':
      return { ...world, rows: [...world.rows, action.text] };
    case 'mail':
      return { ...world, mails: [...world.mails, action.subject] };
    case 'property':
      return { ...world, property: action.value };
    case 'drop': {
      const { folder, id } = action;
      return {
        ...world,
        files: { ...world.files, [action.name]: { folder, trashed: false, ...(id && { id }) } },
      };
    }
    case 'move': {
      const { [nameOf(world, action.id)]: _old, ...others } = world.files;
      return {
        ...world,
        files: { ...others, [action.name]: { folder: action.folder, id: action.id, trashed: false } },
      };
    }
    case 'trash': {
      const name = nameOf(world, action.id);
      const file = world.files[name];
      return file ? { ...world, files: { ...world.files, [name]: { ...file, trashed: true } } } : world;
    }
  }
}

const nameOf = (world: Expected, id: string): string =>
  Object.entries(world.files).find(([, file]) => file.id === id)?.[0] ?? '';
