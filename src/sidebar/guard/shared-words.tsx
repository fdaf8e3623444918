import type { GuardQuestionView } from '../../rpc/contract/contract';
import type { Answers } from './answers';
import { sharedWords } from './guard-words';

interface Props {
  readonly questions: readonly GuardQuestionView[];
  readonly answers: Answers;
}

/** Answers all documents that share a word, with one reason. */
export const SharedWords = ({ questions, answers: { busy, safe, unsafe } }: Props) => (
  <>
    {sharedWords(questions).map(({ word, ids }) => (
      <div key={word} class="actions">
        <button type="button" disabled={busy} onClick={() => safe(ids)}>
          "{word}": {ids.length} aman
        </button>
        {unsafe?.many ? (
          <button type="button" disabled={busy} onClick={() => unsafe.run(ids)}>
            "{word}": {unsafe.label.toLowerCase()}
          </button>
        ) : null}
      </div>
    ))}
  </>
);
