import type { InventoryRowView } from '../../rpc/contract/contract';

/** A returned row that was changed in the sheet. */
export const UNSUBMITTED = 'Diubah di sheet, belum diajukan lagi: tekan Periksa baris.';

/** A row as both pages show it: document, evidence, decision, problems. */
export function RowSummary({ row }: { readonly row: InventoryRowView }) {
  return (
    <>
      <strong>{row.title === '' ? '(tanpa nama dokumen)' : row.title}</strong>
      <div class="soft">
        {[row.id, row.year, row.category].filter((part) => part !== '' && part !== null).join(' · ')}
      </div>
      <div>{row.evidence === '' ? 'Belum ada pindaian atau tautan' : `Ada: ${row.evidence}`}</div>
      {row.scans.map(({ name, link }) => (
        <div key={link}>
          <a href={link} target="_blank" rel="noreferrer">
            Buka {name}
          </a>
        </div>
      ))}
      {row.decision === '' || (row.decision === 'dikembalikan' && row.returned !== null) ? null : (
        <div class="state">{decisionOf(row)}</div>
      )}
      <CarriedStory row={row} />
      <ReturnStory row={row} />
      {row.problems === '' ? null : <div class="late">{row.problems}</div>}
    </>
  );
}

/** @example 'Ditunda oleh Ani, 4 Feb 2026 16.00: menunggu audit' */
const decisionOf = ({ decision, decidedBy, decidedAt, reason }: InventoryRowView): string =>
  [
    `${decision.charAt(0).toUpperCase()}${decision.slice(1)}`,
    decidedBy === '' ? '' : ` oleh ${decidedBy}`,
    decidedAt === '' ? '' : `, ${decidedAt}`,
    reason === '' ? '' : `: ${reason}`,
  ].join('');

/** Shows that a document is from the former Kegiatan, and what has changed since. */
function CarriedStory({ row: { carried, changes, decision, reason } }: { readonly row: InventoryRowView }) {
  if (carried === '') return null;
  return (
    <div class={carried === 'tetap' ? 'soft' : 'notice'}>
      Dari Kegiatan lalu: {carried}
      {decision === '' && reason !== '' ? `: ${reason}` : ''}
      {changes.map(({ header, was, now }) => (
        <div key={header}>
          {header}: {was || '(kosong)'} → <strong>{now || '(kosong)'}</strong>
        </div>
      ))}
    </div>
  );
}

/** Shows that a row was returned, why, and what has changed since, to its unit and to the reviewer. */
function ReturnStory({ row: { decision, returned } }: { readonly row: InventoryRowView }) {
  if (returned === null) return null;
  return (
    <div class="notice">
      <div>
        Dikembalikan oleh {returned.by}, {returned.at}: {returned.reason}
      </div>
      {returned.corrections.map(({ header, was, now }) => (
        <div key={header}>
          Diperbaiki: {header} {was || '(kosong)'} → <strong>{now || '(kosong)'}</strong>
        </div>
      ))}
      {decision === 'dikembalikan' && returned.corrections.length > 0 ? (
        <div class="late">{UNSUBMITTED}</div>
      ) : null}
      {returned.said === '' ? null : <div>Sub Bagian: {returned.said}</div>}
      {returned.corrections.length === 0 && returned.said === '' ? (
        <div class="soft">Belum ada yang diubah sejak itu.</div>
      ) : null}
    </div>
  );
}
