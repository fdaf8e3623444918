import { useState } from 'preact/hooks';
import type { Answer, GuardAnsweredView, GuardView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../ask-reason';
import { useCover } from '../cover';
import type { Order } from '../use-orders';
import type { Answers } from './answers';
import { GuardedDocument } from './guarded-document';
import { SharedWords } from './shared-words';
import { answeredNote, safeQuestion } from './guard-words';

/** The alternative to the answer "aman diumumkan". */
export interface Exempting {
  readonly label: string;
  /** null if `run` asks for the reason itself. */
  readonly question: Question | null;
  /** Whether several documents may be answered at once. */
  readonly many: boolean;
  /** Where else a document that this answer does not suit is changed; '' for any other. */
  readonly elsewhere?: (id: string) => string;
  /** Returns, if it knows, whether the answer was recorded. */
  readonly run: (ids: readonly string[], reason: string) => unknown;
}

interface Props {
  readonly guard: GuardView;
  readonly busy: boolean;
  readonly order: Order;
  readonly clear: (ids: readonly string[], reason: string) => Promise<Answer<GuardAnsweredView>>;
  /** null for people without permission. */
  readonly exempt: Exempting | null;
}

interface Asked {
  readonly ids: readonly string[];
  readonly question: Question;
  readonly run: (reason: string) => unknown;
}

/** Documents that contain guarded words: each is answered before it is announced, or many that share a word with one reason. */
export function GuardCard({ guard: { count, questions, may, whose }, busy, order, clear, exempt }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCover(asked !== null, () => setAsked(null));
  if (count === 0) return null;
  const answers: Answers = {
    busy,
    safe: (ids) =>
      setAsked({
        ids,
        question: safeQuestion(ids.length),
        run: (reason) => order(answeredNote, () => clear(ids, reason)),
      }),
    unsafe: exempt && {
      ...exempt,
      run: (ids) =>
        exempt.question === null
          ? exempt.run(ids, '')
          : setAsked({ ids, question: exempt.question, run: (reason) => exempt.run(ids, reason) }),
    },
  };
  return (
    <section aria-label="Penjagaan">
      <div class="notice warning">
        <h2>Aman diumumkan? ({count})</h2>
        <p>
          Dokumen ini memuat kata rahasia atau data pribadi (UU 14/2008 pasal 17, UU 27/2022). Jawab sebelum
          diumumkan; jawaban disimpan bersama nama dan alasannya.
        </p>
        {may ? <SharedWords questions={questions} answers={answers} /> : <p class="soft">{whose}</p>}
      </div>
      <ul>
        {questions.map((question) => (
          <GuardedDocument key={question.id} question={question} answers={may ? answers : null} />
        ))}
      </ul>
      {count > questions.length ? <p class="soft">dan {count - questions.length} lagi.</p> : null}
      {asked ? (
        <AskReason
          question={asked.question}
          about={asked.ids.join(' ')}
          answer={(reason) => {
            close();
            return reason !== null && asked.run(reason);
          }}
        />
      ) : null}
    </section>
  );
}
