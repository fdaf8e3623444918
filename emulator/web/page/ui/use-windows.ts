import { useMemo, useState } from 'preact/hooks';
import type { WireConsent, WireEvent } from '../../wire/wire';
import type { Menu, Question, ScriptPage, Toast, Windows } from './windows';

export interface Asked extends Question {
  readonly id: number;
  readonly settle: (answer: string | null) => void;
}

export interface WindowState {
  readonly toasts: readonly Toast[];
  readonly questions: readonly Asked[];
  readonly menus: readonly Menu[];
  readonly pages: Readonly<Partial<Record<ScriptPage['kind'], ScriptPage>>>;
  readonly consent: WireConsent | null;
}

const NOTHING: WindowState = { toasts: [], questions: [], menus: [], pages: {}, consent: null };
const TOAST_MS = 6000;
let last = 0;

type Change = (change: (state: WindowState) => WindowState) => void;

/** The open toasts, questions, menus and pages of scripts, and the functions that show them. */
export function useWindows(): { readonly state: WindowState; readonly windows: Windows } {
  const [state, change] = useState(NOTHING);
  const windows = useMemo(() => windowsOf(change), []);
  return { state, windows };
}

function windowsOf(change: Change): Windows {
  const toast: Windows['toast'] = (title, message) => {
    const id = (last += 1);
    change((state) => ({ ...state, toasts: [...state.toasts, { id, title, message }] }));
    const away = (): void =>
      change((state) => ({ ...state, toasts: state.toasts.filter((each) => each.id !== id) }));
    setTimeout(away, TOAST_MS);
    return away;
  };
  return {
    toast,
    ask: (question) => ask(change, question),
    show: (events) => events.forEach((event) => showEvent(change, toast, event)),
    close: (kind) =>
      change((state) => ({ ...state, pages: { ...state.pages, [kind]: undefined } as WindowState['pages'] })),
    consent: (asked) => change((state) => ({ ...state, consent: asked })),
  };
}

const ask = (change: Change, question: Question): Promise<string | null> =>
  new Promise((resolve) => {
    const id = (last += 1);
    const settle = (answer: string | null): void => {
      change((state) => ({ ...state, questions: state.questions.filter((each) => each.id !== id) }));
      resolve(answer);
    };
    change((state) => ({ ...state, questions: [...state.questions, { ...question, id, settle }] }));
  });

function showEvent(change: Change, toast: Windows['toast'], event: WireEvent): void {
  if (event.kind === 'toast') return void toast(event.title, event.message);
  if (event.kind === 'menu') return change((state) => ({ ...state, menus: withMenu(state.menus, event) }));
  if (event.kind !== 'sidebar' && event.kind !== 'dialog') return;
  const page: ScriptPage = {
    kind: event.kind,
    title: event.title,
    frame: event.frame ?? '',
    width: event.width ?? 600,
    height: event.height ?? 400,
  };
  change((state) => ({ ...state, pages: { ...state.pages, [page.kind]: page } }));
}

/** A menu that is built again replaces the earlier one with its title. */
const withMenu = (menus: readonly Menu[], { title, items = [] }: WireEvent): readonly Menu[] => [
  ...menus.filter((menu) => menu.title !== title),
  { title, items },
];
