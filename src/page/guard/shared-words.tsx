import { Button } from '../button';
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
        <Button disabled={busy} run={() => safe(ids)} label={`"${word}": ${ids.length} aman`} />
        {unsafe?.many ? (
          <Button
            disabled={busy}
            run={() => unsafe.run(ids)}
            label={`"${word}": ${unsafe.label.toLowerCase()}`}
          />
        ) : null}
      </div>
    ))}
  </>
);
