import { visitPhone } from './app/office/visit-phone';
import { compose } from './composition';
import { nameOf } from './domain/office/people/people';
import { escapeHtml } from './domain/text/escape-html';
import { classify } from './google/errors';
import { sessionActor } from './google/script/actor';
import { requireConsent } from './google/script/consent';
import { describeRefusal } from './rpc/messages';
import { phoneWordsHtml, withoutAccess, withoutRole } from './rpc/phone-words';
import { platformWords } from './rpc/platform-words';

type Html = GoogleAppsScript.HTML.HtmlOutput;
/** The used part of the event: https://developers.google.com/apps-script/guides/web#request_parameters */
type Request = { readonly parameter?: Readonly<Record<string, unknown>> } | null | undefined;

const TITLE = 'Dokumentasi Informasi Publik';
const VIEWPORT = 'width=device-width, initial-scale=1';
/** Characters of a parameter that are passed on; an ID or a place is far shorter. */
const LONGEST = 500;

/**
 * The page for the phone. Its web app runs as the person who opens it, with no document open: SpreadsheetApp.getUi() fails
 * there, the bound spreadsheet is the active one all the same. Who has no role gets words and no data.
 */
export function doGet(request?: Request): Html {
  requireConsent(ScriptApp);
  const visit = visited();
  return typeof visit === 'string'
    ? titled(HtmlService.createHtmlOutput(phoneWordsHtml(visit)))
    : titled(pageFor(visit, request));
}

interface Visit {
  readonly actor: string;
  readonly workbookId: string;
}

/** The visit, or why the page is not shown. Google's errors are replaced by our words. */
function visited(): Visit | string {
  try {
    const deps = compose();
    const result = visitPhone(deps)();
    if (!result.ok)
      return result.error.code === 'NO_ACCESS'
        ? withoutAccess(person())
        : describeRefusal(result.error).message;
    const { actor, hasRole, keepers } = result.value;
    const named = keepers.map((each) => nameOf(each, deps.execution.people()));
    return hasRole ? result.value : withoutRole(actor, named.join(', ') || 'PPID');
  } catch (error) {
    const fault = classify(error);
    console.error(String(error));
    return fault === 'NO_PERMISSION' || fault === 'NOT_FOUND'
      ? withoutAccess(person())
      : (platformWords[fault] ?? withoutAccess(person()));
  }
}

function person(): string {
  try {
    return sessionActor(Session);
  } catch {
    return '';
  }
}

/** The page finds where to open, and for whom it was opened, in an element at its end, as the sidebar does. */
function pageFor({ actor, workbookId }: Visit, request: Request): Html {
  const html = HtmlService.createHtmlOutputFromFile('Ponsel');
  const facts = {
    akun: actor,
    kantor: workbookId,
    baris: wanted(request, 'baris'),
    box: wanted(request, 'box'),
    bagian: wanted(request, 'bagian'),
  };
  const data = Object.entries(facts).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`);
  return html.append(`<div id="buka" ${data.join(' ')}></div>`);
}

const wanted = (request: Request, name: string): string => {
  const value = request?.parameter?.[name];
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
};

const titled = (html: Html): Html => html.setTitle(TITLE).addMetaTag('viewport', VIEWPORT);
