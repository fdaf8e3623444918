import { Button } from '../../page/button';
import type { FindingView } from '../../rpc/contract/contract';
import { call } from '../../page/server';
import type { PageProps, ViewProps } from '../../page/page';
import { wantSection } from './wanted-section';

interface Props extends Omit<ViewProps<unknown>, 'view'>, PageProps {
  readonly finding: FindingView;
  readonly mayRepair: boolean;
}

/** The button that repairs a finding or opens the page for it; nothing if only another person or waiting helps. */
export function Remedy({ finding, mayRepair, busy, order, goTo }: Props) {
  const { id, title, remedy } = finding;
  if (remedy.by === 'time' || remedy.by === 'owner') return null;
  if (remedy.by === 'google')
    return remedy.link === '' ? null : (
      <p>
        <a href={remedy.link} target="_blank" rel="noopener">
          {remedy.label} (membuka halaman Google)
        </a>
      </p>
    );
  const act = (): void => {
    if (remedy.by === 'settings') {
      wantSection(remedy.section);
      goTo('pengaturan');
    } else
      void order(
        ({ notes }) =>
          remedy.by === 'sheet'
            ? { bad: false, message: 'Sheet dibuka di sebelah kiri.', details: [] }
            : {
                bad: false,
                message: `${title}: ${notes.length === 0 ? 'sudah diperbaiki' : 'sudah dikerjakan'}.`,
                details: notes,
              },
        () => call('repair', id),
      );
  };
  return (
    <Button disabled={busy || (!mayRepair && remedy.by !== 'settings')} run={act} label={remedy.label} />
  );
}
