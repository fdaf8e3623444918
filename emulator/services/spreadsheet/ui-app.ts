import { ServiceError } from '../../errors';
import { asList, asObject, asText, type JsonObject } from '../../json';
import type { ServiceCall } from '../../workspace/host';
import type { Service, ServiceMethod } from '../service';

function uiOf({ run }: ServiceCall): ServiceCall['run']['ui'] {
  if (!run.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return run.ui;
}

const NO_CONTAINER_UI = 'Required permissions: https://www.googleapis.com/auth/script.container.ui';

/**
 * Simple triggers may add menus and toasts, but nothing that needs consent:
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
const show =
  (kind: 'sidebar' | 'dialog', method: string): ServiceMethod =>
  (call, [given]) => {
    const page = asObject(given);
    const ui = uiOf(call);
    if (call.run.from === 'simple-trigger')
      throw new ServiceError(
        `Specified permissions are not sufficient to call Ui.${method}. ${NO_CONTAINER_UI}`,
      );
    ui.push({ kind, title: asText(page['title']), html: asText(page['html']), ...sizes(page) });
    return null;
  };

const sizes = (page: JsonObject): { width?: number; height?: number } => ({
  ...(typeof page['width'] === 'number' && { width: page['width'] }),
  ...(typeof page['height'] === 'number' && { height: page['height'] }),
});

/** The person's scripted answer, else the answer of the person at the screen; without either the dialog is closed. */
const ask =
  (kind: 'alert' | 'prompt'): ServiceMethod =>
  (call, [given, text, set]) => {
    const ui = uiOf(call);
    const [title, message] = [asText(given), asText(text)];
    const answered = (answer: string | null): string | null => {
      ui.push({ kind, title, message, answer });
      return answer;
    };
    const { answers, ask: person } = call.run;
    if (answers.length > 0 || !person) return answered(answers.shift() ?? null);
    return person({ kind, title, message, buttons: asText(set) || 'OK' }).then(answered);
  };

const toast: ServiceMethod = ({ run }, [message, title]) => {
  run.ui.push({ kind: 'toast', title: asText(title), message: asText(message) });
  return null;
};

/** Menus, dialogs and toasts: https://developers.google.com/apps-script/reference/base/ui */
export const uiService: Service = {
  'SpreadsheetApp.getUi': (call) => void uiOf(call),
  'SpreadsheetApp.Spreadsheet.toast': toast,
  'SpreadsheetApp.Ui.alert': ask('alert'),
  'SpreadsheetApp.Ui.prompt': ask('prompt'),
  'SpreadsheetApp.Ui.showSidebar': show('sidebar', 'showSidebar'),
  'SpreadsheetApp.Ui.showModalDialog': show('dialog', 'showModalDialog'),
  'SpreadsheetApp.Menu.addToUi': (call, [title, items]) => {
    uiOf(call).push({ kind: 'menu', title: asText(title), items: asList(items) as never });
    return null;
  },
};
