import { createHtmlOutput, type HtmlOutput } from '../html-output';
import type { Blob } from '../../blob';
import { compileTemplate } from './compile';
import { htmlReader } from './context';
import { escapeFor } from './escape';

/** The output of a template's code: `_` prints unchanged, `_$` escapes for the context. */
export function initTemplate(): object {
  const reader = htmlReader();
  let out = '';
  return {
    set _(html: unknown) {
      const text = html === null || html === undefined ? '' : String(html);
      reader.read(text);
      out += text;
    },
    set _$(value: unknown) {
      reader.printed();
      out += escapeFor(reader.context, value);
    },
    get $out() {
      return createHtmlOutput(out);
    },
  };
}

type Evaluated = (...values: readonly unknown[]) => HtmlOutput;

/** Any property may be set on a template; its code sees it as a variable: https://developers.google.com/apps-script/reference/html/html-template */
export function createTemplate(html: string | Blob): object {
  const text = typeof html === 'string' ? html : html.getDataAsString();
  const methods: Readonly<Record<string, () => unknown>> = {
    evaluate: () => evaluate(text, variables),
    getCode: () => `(function() {\n${compileTemplate(text)}\n})()`,
    getCodeWithComments: () => `(function() {\n${compileTemplate(text)}\n})()`,
    getRawContent: () => text,
  };
  const variables: Record<string, unknown> = {};
  return new Proxy(variables, {
    get: (target, name) =>
      typeof name === 'string' && name in methods ? methods[name] : Reflect.get(target, name),
  });
}

function evaluate(html: string, variables: Readonly<Record<string, unknown>>): HtmlOutput {
  const make = new Function(...Object.keys(variables), compileTemplate(html)) as Evaluated;
  return make(...Object.values(variables));
}
