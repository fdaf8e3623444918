import { useState } from 'preact/hooks';
import type { Answer, GuardAnsweredView, GuardQuestionView, GuardView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../ask-reason';
import type { Order } from '../use-orders';
import { GuardedDocument } from './guarded-document';
import { answeredNote, safeQuestion, sharedWords } from './guard-words';

/** What else may be answered than "aman diumumkan". */
export interface Exempting {
  readonly label: string;
  /** null where `run` asks for the reason itself. */
  readonly question: Question | null;
  /** Whether several documents may be answered at once. */
  readonly many: boolean;
  readonly run: (ids: readonly string[], reason: string) => void;
}

interface Props {
  readonly guard: GuardView;
  readonly busy: boolean;
  readonly order: Order;
  readonly clear: (ids: readonly string[], reason: string) => Promise<Answer<GuardAnsweredView>>;
  /** null for people who may not. */
  readonly exempt: Exempting | null;
}

interface Asked {
  readonly question: Question;
  readonly run: (reason: string) => void;
}

/** Documents that hold guarded words: each is answered before it is announced, or many that share a word with one reason. */
export function GuardCard({ guard: { count, questions, may, whose }, busy, order, clear, exempt }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  if (count === 0) return null;
  const safe = (ids: readonly string[]): void =>
    setAsked({
      question: safeQuestion(ids.length),
      run: (reason) => void order(answeredNote, () => clear(ids, reason)),
    });
  const unsafe = ({ question, run }: Exempting, ids: readonly string[]): void =>
    question === null ? run(ids, '') : setAsked({ question, run: (reason) => run(ids, reason) });
  const buttons = ({ id, title }: GuardQuestionView) =>
    !may ? null : (
      <div class="actions">
        <button
          type="button"
          disabled={busy}
          aria-label={`Aman diumumkan: ${title}`}
          onClick={() => safe([id])}
        >
          Aman diumumkan
        </button>
        {exempt ? (
          <button
            type="button"
            disabled={busy}
            aria-label={`${exempt.label}: ${title}`}
            onClick={() => unsafe(exempt, [id])}
          >
            {exempt.label}
          </button>
        ) : null}
      </div>
    );
  return (
    <section aria-label="Penjagaan">
      <div class="notice warning">
        <h2>Aman diumumkan? ({count})</h2>
        <p>
          Dokumen ini memuat kata rahasia atau data pribadi (UU 14/2008 pasal 17, UU 27/2022). Jawab sebelum
          diumumkan; jawaban disimpan bersama nama dan alasannya.
        </p>
        {may ? null : <p class="soft">{whose}</p>}
        {may
          ? sharedWords(questions).map(({ word, ids }) => (
              <div key={word} class="actions">
                <button type="button" disabled={busy} onClick={() => safe(ids)}>
                  "{word}": {ids.length} aman
                </button>
                {exempt?.many ? (
                  <button type="button" disabled={busy} onClick={() => unsafe(exempt, ids)}>
                    "{word}": {exempt.label.toLowerCase()}
                  </button>
                ) : null}
              </div>
            ))
          : null}
      </div>
      <ul>
        {questions.map((question) => (
          <GuardedDocument key={question.id} question={question}>
            {buttons(question)}
          </GuardedDocument>
        ))}
      </ul>
      {count > questions.length ? <p class="soft">dan {count - questions.length} lagi.</p> : null}
      {asked ? (
        <AskReason
          question={asked.question}
          answer={(reason) => {
            setAsked(null);
            if (reason !== null) asked.run(reason);
          }}
        />
      ) : null}
    </section>
  );
}
