import type { InventoryRowView } from '../../rpc/contract/contract';
import { ReturnStory } from './return-story';

/** A row as both pages show it: document, evidence, decision, problems. */
export function RowSummary({ row }: { readonly row: InventoryRowView }) {
  return (
    <>
      <strong>{row.title === '' ? '(tanpa nama dokumen)' : row.title}</strong>
      <div class="soft">
        {[row.id, row.year, row.category].filter((part) => part !== '' && part !== null).join(' · ')}
      </div>
      <div>{row.evidence === '' ? 'Belum ada pindaian atau tautan' : `Ada: ${row.evidence}`}</div>
      {row.decision === '' || (row.decision === 'dikembalikan' && row.returned !== null) ? null : (
        <div class="state">{decisionOf(row)}</div>
      )}
      <ReturnStory row={row} />
      {row.problems === '' ? null : <div class="late">{row.problems}</div>}
    </>
  );
}

const decisionOf = ({ decision, decidedBy, reason }: InventoryRowView): string =>
  `${decision.charAt(0).toUpperCase()}${decision.slice(1)}${decidedBy === '' || decision === 'ditunda' ? '' : ` oleh ${decidedBy}`}${reason === '' ? '' : `: ${reason}`}`;
