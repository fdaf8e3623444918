import type { RunAnswer } from '../../wire/wire';
import { useOffice } from '../office';
import { wordsOf } from '../server';

export interface Scripts {
  open(): Promise<void>;
  fromMenu(name: string): Promise<void>;
  fromPage(name: string, args: readonly unknown[]): Promise<RunAnswer>;
}

/** Runs functions of the project as this person, and shows their UI. */
export function useScripts(): Scripts {
  const { server, windows } = useOffice();
  const run = async (path: string, body: unknown): Promise<RunAnswer> => {
    const answer = await server.post<RunAnswer>(path, body);
    windows.show(answer.events);
    return answer;
  };
  const told = async (answer: Promise<RunAnswer>): Promise<void> => {
    const failed = (error: unknown): Partial<RunAnswer> => ({ ok: false, message: wordsOf(error) });
    const { ok, message = '', consent } = await answer.catch(failed);
    if (consent) windows.consent(consent);
    else if (!ok) windows.toast('Kesalahan skrip', message);
  };
  return {
    open: () => told(run('open', {})),
    fromMenu: async (name) => {
      const done = windows.toast('', 'Menjalankan skrip…');
      await told(run('run', { function: name, from: 'menu' }));
      done();
    },
    fromPage: (name, args) => run('run', { function: name, args, from: 'page' }),
  };
}
