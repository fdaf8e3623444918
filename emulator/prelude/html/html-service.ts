import { callHost } from '../host';
import { createHtmlOutput } from './html-output';
import { define, enumeration, imitate } from '../imitate';
import { createTemplate, initTemplate } from './template/template';

function fileNamed(name: string): string {
  const html = callHost('HtmlService.file', name) as string | null;
  if (html === null) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}

export function installHtmlService(): void {
  define(
    'HtmlService',
    imitate('HtmlService', {
      createHtmlOutput,
      createHtmlOutputFromFile: (name: string) => createHtmlOutput(fileNamed(name)),
      createTemplate,
      createTemplateFromFile: (name: string) => createTemplate(fileNamed(name)),
      initTemplate,
      SandboxMode: enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
      XFrameOptionsMode: enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    }),
  );
}
