import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WireBook } from '../wire/wire';
import { DriveView } from './drive/drive-view';
import { ExecutionsView } from './executions/executions-view';
import { ConsentWindow } from './consent/consent-window';
import { Header, type Place } from './header';
import { openLive } from './live';
import { MailView } from './mail/mail-view';
import { OfficeContext, type Office } from './office';
import { ScriptDialog, Sidebar } from './script/script-pages';
import { useQuestions } from './script/use-questions';
import { serverFor } from './server';
import { SheetView } from './sheet/sheet-view';
import { QuestionDialog } from './ui/question-dialog';
import { Toasts } from './ui/toasts';
import { useWindows } from './ui/use-windows';

interface Props {
  readonly person: string;
  readonly first: WireBook;
  readonly become: (email: string) => void;
}

/** The whole page as one person sees it. */
export function OfficePage({ person, first, become }: Props) {
  const server = useMemo(() => serverFor(person), [person]);
  const live = useMemo(() => openLive(server), [server]);
  const [book, setBook] = useState(first);
  const [place, setPlace] = useState<Place>('sheet');
  const { state, windows } = useWindows();
  const office: Office = { server, live, book, windows };
  useEffect(() => () => live.close(), [live]);
  useEffect(() => live.listen((news) => news.kind === 'book' && setBook(news.book)), [live]);
  useEffect(() => live.onReturn(() => void server.get<WireBook>('book').then(setBook)), [live]);
  useQuestions(live, server, windows);
  return (
    <OfficeContext.Provider value={office}>
      <Header menus={state.menus} place={place} go={setPlace} become={become} />
      <main class="places">
        <div class="sheet-place" hidden={place !== 'sheet'}>
          <SheetView />
          {state.pages.sidebar ? (
            <Sidebar key={state.pages.sidebar.frame} page={state.pages.sidebar} />
          ) : null}
        </div>
        {place === 'drive' ? <DriveView /> : null}
        {place === 'mail' ? <MailView /> : null}
        {place === 'executions' ? <ExecutionsView /> : null}
      </main>
      {state.pages.dialog ? <ScriptDialog key={state.pages.dialog.frame} page={state.pages.dialog} /> : null}
      {state.consent ? <ConsentWindow asked={state.consent} /> : null}
      {state.questions.map((asked) => (
        <QuestionDialog key={asked.id} asked={asked} />
      ))}
      <Toasts toasts={state.toasts} />
    </OfficeContext.Provider>
  );
}
