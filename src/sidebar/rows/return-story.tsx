import type { InventoryRowView } from '../../rpc/contract/contract';

/** Shows that a row was returned, why, and what has changed since, to its unit and to the reviewer. */
export function ReturnStory({ row: { returned } }: { readonly row: InventoryRowView }) {
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
      {returned.said === '' ? null : <div>Sub Bagian: {returned.said}</div>}
      {returned.corrections.length === 0 && returned.said === '' ? (
        <div class="soft">Belum ada yang diubah sejak itu.</div>
      ) : null}
    </div>
  );
}
