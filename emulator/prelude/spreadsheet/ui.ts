import { callHost } from '../host';
import type { HtmlOutput } from '../html/html-output';
import { enumeration, imitate, type EnumMember } from '../imitate';

const BUTTONS = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const SETS = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const isSet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(SETS).includes(value as EnumMember);

/** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons); returns the title, the prompt and the name of the button set. */
const words = (args: readonly unknown[]): readonly unknown[] => {
  const texts = args.filter((value) => !isSet(value));
  const [title = '', message = ''] = texts.length > 1 ? texts : ['', ...texts];
  return [title, message, String(args.find(isSet) ?? 'OK')];
};

function alert(...args: readonly unknown[]): EnumMember {
  const answer = callHost('SpreadsheetApp.Ui.alert', ...words(args)) as keyof typeof BUTTONS | null;
  return BUTTONS[answer ?? 'CLOSE'];
}

function prompt(...args: readonly unknown[]): object {
  const answer = callHost('SpreadsheetApp.Ui.prompt', ...words(args)) as string | null;
  return imitate('PromptResponse', {
    getSelectedButton: () => (answer === null ? BUTTONS.CLOSE : BUTTONS.OK),
    getResponseText: () => answer ?? '',
  });
}

interface Item {
  readonly label: string;
  readonly function?: string;
  readonly separator?: true;
  readonly items?: readonly Item[];
}

interface Menu {
  readonly title: string;
  readonly items: readonly Item[];
}

const menus = new WeakMap<object, Menu>();

/** https://developers.google.com/apps-script/reference/base/menu */
function menu(title: string): object {
  const items: Item[] = [];
  const add = (item: Item): object => {
    items.push(item);
    return handle;
  };
  const handle = imitate('Menu', {
    addItem: (label: string, name: string) => add({ label, function: name }),
    addSeparator: () => add({ label: '', separator: true }),
    addSubMenu: (inner: object) => {
      const sub = menus.get(inner);
      return add({ label: sub?.title ?? '', items: sub?.items ?? [] });
    },
    addToUi: () => void callHost('SpreadsheetApp.Menu.addToUi', title, items),
  });
  menus.set(handle, { title, items });
  return handle;
}

const page = (html: HtmlOutput, title: string | null): object => ({
  title: title ?? '',
  html: html.getContent(),
  width: html.getWidth(),
  height: html.getHeight(),
});

/** https://developers.google.com/apps-script/reference/base/ui */
export function getUi(): object {
  callHost('SpreadsheetApp.getUi');
  return imitate('Ui', {
    Button: BUTTONS,
    ButtonSet: SETS,
    alert,
    prompt,
    createMenu: menu,
    createAddonMenu: () => menu('Add-ons'),
    showSidebar: (html: HtmlOutput) =>
      void callHost('SpreadsheetApp.Ui.showSidebar', page(html, html.getTitle())),
    showModalDialog: (html: HtmlOutput, title: string) =>
      void callHost('SpreadsheetApp.Ui.showModalDialog', page(html, title)),
    showModelessDialog: (html: HtmlOutput, title: string) =>
      void callHost('SpreadsheetApp.Ui.showModalDialog', page(html, title)),
  });
}
