/** The place in a page where a value is printed, which decides how it is escaped. */
export type Context =
  | { readonly kind: 'text' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'comment' }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly quote: '"' | "'" | '';
      readonly value: string;
    }
  | { readonly kind: 'script'; readonly quote: string }
  | { readonly kind: 'style' };

/** Reads the fixed parts of a template in order and tracks the context after each. */
export interface HtmlReader {
  read(html: string): void;
  /** Records that a value is printed here: `<a href=<?= x ?>` starts its attribute value with it. */
  printed(): void;
  readonly context: Context;
}

const TEXT: Context = { kind: 'text' };
const TAG: Context = { kind: 'tag' };

export function htmlReader(): HtmlReader {
  let context: Context = TEXT;
  let tag = '';
  let pending = '';
  const step = (letter: string): void => {
    pending += letter;
    const next = STEPS[context.kind](context, pending, letter, tag);
    tag = next.tag ?? tag;
    if (next.context !== context) pending = '';
    context = next.context;
  };
  return {
    read: (html) => [...html].forEach(step),
    printed: () => {
      if (context.kind !== 'tag') return;
      const name = /([\w:-]+)\s*=\s*$/.exec(pending)?.[1];
      if (name !== undefined) context = attribute(name, '', '');
    },
    get context() {
      return context;
    },
  };
}

interface Next {
  readonly context: Context;
  readonly tag?: string;
}

type Step = (context: Context, pending: string, letter: string, tag: string) => Next;

const attribute = (name: string, quote: '"' | "'" | '', value: string): Context => ({
  kind: 'attribute',
  name: name.toLowerCase(),
  quote,
  value,
});

const inText: Step = (context, pending) => {
  if (pending.endsWith('<!--')) return { context: { kind: 'comment' } };
  const opened = /<(\/?[a-z][\w:-]*)[\s/>]$/i.exec(pending)?.[1];
  if (opened === undefined) return { context };
  const name = opened.toLowerCase();
  return pending.endsWith('>') ? { context: inside(name), tag: name } : { context: TAG, tag: name };
};

/** The context after an opening tag: only the content of scripts and styles is not text. */
function inside(tag: string): Context {
  if (tag === 'script') return { kind: 'script', quote: '' };
  return tag === 'style' ? { kind: 'style' } : TEXT;
}

const inTag: Step = (context, pending, letter, tag) => {
  if (letter === '>') return { context: inside(tag) };
  const named = /([\w:-]+)\s*=\s*(["']|[^\s"'>])$/.exec(pending);
  if (!named) return { context };
  const [, name = '', first = ''] = named;
  const quote = first === '"' || first === "'" ? first : '';
  return { context: attribute(name, quote, quote === '' ? first : '') };
};

const inAttribute: Step = (context, _pending, letter, tag) => {
  if (context.kind !== 'attribute') return { context };
  if (context.quote !== '' && letter === context.quote) return { context: TAG };
  if (context.quote === '' && letter === '>') return { context: inside(tag) };
  if (context.quote === '' && /\s/.test(letter)) return { context: TAG };
  return { context: { ...context, value: context.value + letter } };
};

const inScript: Step = (context, pending, letter) => {
  if (context.kind !== 'script') return { context };
  if (/<\/script>$/i.test(pending)) return { context: TEXT };
  if (context.quote === '' && /["'`]/.test(letter)) return { context: { kind: 'script', quote: letter } };
  const ends = letter === context.quote && !/(^|[^\\])(\\\\)*\\.$/.test(pending);
  return ends && context.quote !== '' ? { context: { kind: 'script', quote: '' } } : { context };
};

const STEPS: Readonly<Record<Context['kind'], Step>> = {
  text: inText,
  tag: inTag,
  comment: (context, pending) => ({ context: pending.endsWith('-->') ? TEXT : context }),
  attribute: inAttribute,
  script: inScript,
  style: (context, pending) => ({ context: /<\/style>$/i.test(pending) ? TEXT : context }),
};
