import type { ComponentChildren } from 'preact';
import type { GuardQuestionView } from '../../rpc/contract/contract';

interface Props {
  readonly question: GuardQuestionView;
  readonly children: ComponentChildren;
}

/** One document with the guarded words marked where they stand. */
export const GuardedDocument = ({ question: { id, title, found }, children }: Props) => (
  <li class="card">
    <strong>{title === '' ? '(tanpa judul)' : title}</strong>
    <div class="soft">{id}</div>
    {found.map(({ where, pieces }) => (
      <div key={where}>
        <span class="soft">{where}: </span>
        {pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
      </div>
    ))}
    {children}
  </li>
);
