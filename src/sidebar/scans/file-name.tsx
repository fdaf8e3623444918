import type { ScanFileView } from '../../rpc/contract/contract';

/** A file as people know it: its original name, who uploaded it, and the reason for its state. */
export const FileName = ({ scan }: { readonly scan: ScanFileView }) => (
  <>
    <a href={scan.link} target="_blank" rel="noreferrer">
      {scan.originalName}
    </a>
    <div class="soft">
      {scan.unit} · {scan.sender}
    </div>
    {scan.reason === '' ? null : <div>{scan.reason}</div>}
  </>
);
