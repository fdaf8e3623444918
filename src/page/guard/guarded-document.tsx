import { Button } from '../button';
import type { GuardQuestionView } from '../../rpc/contract/contract';
import type { Answers } from './answers';

interface Props {
  readonly question: GuardQuestionView;
  /** null for people who may only view. */
  readonly answers: Answers | null;
}

/** One document with its guarded words highlighted, and the two answers. */
export const GuardedDocument = ({ question: { id, title, found }, answers }: Props) => (
  <li class="card">
    <strong>{title === '' ? '(tanpa judul)' : title}</strong>
    <div class="soft">{id}</div>
    {found.map(({ where, pieces }) => (
      <div key={where}>
        <span class="soft">{where}: </span>
        {pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
      </div>
    ))}
    {answers === null ? null : (
      <div class="actions">
        <Button
          disabled={answers.busy}
          aria-label={`Aman diumumkan: ${title}`}
          run={() => answers.safe([id])}
          label="Aman diumumkan"
        />
        {answers.unsafe ? <Unsafe id={id} title={title} busy={answers.busy} unsafe={answers.unsafe} /> : null}
      </div>
    )}
  </li>
);

interface UnsafeProps {
  readonly id: string;
  readonly title: string;
  readonly busy: boolean;
  readonly unsafe: NonNullable<Answers['unsafe']>;
}

function Unsafe({ id, title, busy, unsafe: { label, run, elsewhere } }: UnsafeProps) {
  const place = elsewhere?.(id) ?? '';
  return place === '' ? (
    <Button disabled={busy} aria-label={`${label}: ${title}`} run={() => run([id])} label={label} />
  ) : (
    <span class="soft">{place}</span>
  );
}
