import { fullStop } from '../full-stop';

/** Names who is responsible, instead of silently hiding an action. */
export const ResponsibleNote = ({
  what,
  people,
}: {
  readonly what: string;
  readonly people: readonly string[];
}) => (
  <p class="notice">
    {what} tugas PPID, Pelaksana, atau akun kantor
    {people.length === 0 ? '.' : fullStop(`: ${people.join(', ')}`)}
  </p>
);
