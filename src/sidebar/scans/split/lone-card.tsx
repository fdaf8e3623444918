import { LeftOut, type LeftOutProps } from './left-out';
import { loneSeparator } from './part-states';
import type { Part } from './parts';

interface Props {
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly leftOut: LeftOutProps;
}

/** A separator behind which no page of a document came; its own page may be one that was taken for a separator. */
export const LoneCard = ({ parts, part, leftOut }: Props) => (
  <li class="card">
    {part.separator === null ? null : <p class="notice warning">{loneSeparator(parts, part)}</p>}
    <LeftOut {...leftOut} />
  </li>
);
