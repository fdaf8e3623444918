import type { InternalHoldings, PublicHoldings } from '../domain/outputs/holdings';
import type { DocumentOutput, InternalOutput, PublicOutput } from '../domain/outputs/outputs';

/** Renders the file of an output. The same holdings give the same bytes. */
export interface OutputRenderer {
  forPublic(id: PublicOutput['id'], holdings: PublicHoldings): Uint8Array;
  forOffice(id: InternalOutput['id'], holdings: InternalHoldings): Uint8Array;
  /** HTML that Drive converts to a Google Doc. */
  document(id: DocumentOutput['id'], holdings: InternalHoldings): string;
}
