import type { LegalBasisRow } from '../workbook/reference';

/** The legal bases of the SOP as papers cite them, each with the note that the office prints; its own notes are left out. */
export const legalCitations = (
  bases: readonly Pick<LegalBasisRow, 'id' | 'kind' | 'subject' | 'printed'>[],
): readonly string[] =>
  bases
    .filter(({ kind }) => kind === 'dasar SOP')
    .map(({ id, subject, printed }) =>
      [[id, subject].filter(Boolean).join(' tentang '), printed].filter(Boolean).join(' '),
    );
