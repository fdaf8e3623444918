import type { InternalHoldings, PublicHoldings } from '../domain/outputs/holdings';
import type { PaperIssue } from '../domain/papers/issue-papers';
import type { AnyOutput, DocumentOutput, InternalOutput, PublicOutput } from '../domain/outputs/outputs';

/** Renders the file of an output. The same holdings give the same bytes. */
export interface OutputRenderer {
  forPublic(id: PublicOutput['id'], holdings: PublicHoldings): Uint8Array;
  forOffice(id: InternalOutput['id'], holdings: InternalHoldings): Uint8Array;
  /** HTML that Drive converts to a Google Doc. */
  document(id: DocumentOutput['id'], holdings: InternalHoldings): string;
  /** The papers to sign in the file of an output: the same content has the same code. */
  issuesForPublic(id: PublicOutput['id'], holdings: PublicHoldings): readonly PaperIssue[];
  issuesForOffice(id: AnyOutput['id'], holdings: InternalHoldings): readonly PaperIssue[];
}
