import { procedureCalls, type ProcedureApi } from './procedure';
import { guardCalls, type GuardApi } from './guard';
import { inventoryCalls, type InventoryApi } from './inventory';
import { coordinationCalls, type CoordinationApi } from './coordination';
import { scansCalls, type ScansApi } from './scans';
import { reportCalls, type ReportApi } from './report';
import { outputsCalls, type OutputsApi } from './outputs';
import { registersCalls, type RegistersApi } from './registers';
import { rowsCalls, type RowsApi } from './rows';
import { publicationCalls, type PublicationApi } from './publication';
import { copiesCalls, type CopiesApi } from './copies';
import { officeCalls, type OfficeApi } from './office';

export * from './answer';
export * from './procedure';
export * from './inventory';
export * from './coordination';
export * from './guard';
export * from './scans';
export * from './report';
export * from './outputs';
export * from './registers';
export * from './rows';
export * from './publication';
export * from './office';
export * from './copies';

/** All that a page may call: every name here is a global function of the bundle; nothing else answers to a page. */
export interface Api
  extends
    ProcedureApi,
    InventoryApi,
    CoordinationApi,
    GuardApi,
    ScansApi,
    ReportApi,
    OutputsApi,
    RegistersApi,
    RowsApi,
    PublicationApi,
    OfficeApi,
    CopiesApi {}

export const apiNames = [
  ...procedureCalls,
  ...inventoryCalls,
  ...coordinationCalls,
  ...guardCalls,
  ...scansCalls,
  ...reportCalls,
  ...outputsCalls,
  ...registersCalls,
  ...rowsCalls,
  ...publicationCalls,
  ...officeCalls,
  ...copiesCalls,
] as const satisfies readonly (keyof Api)[];
