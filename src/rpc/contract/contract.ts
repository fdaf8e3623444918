import type { ProcedureApi } from './procedure';
import type { GuardApi } from './guard';
import type { InventoryApi } from './inventory';
import type { CoordinationApi } from './coordination';
import type { ExpectedApi } from './expected';
import type { ScansApi } from './scans';
import type { PapersApi } from './papers';
import type { ReportApi } from './report';
import type { OutputsApi } from './outputs';
import type { RegistersApi } from './registers';
import type { RowsApi } from './rows';
import type { PublicationApi } from './publication';
import type { PhoneApi } from './phone';
import type { CopiesApi } from './copies';
import type { OfficeApi } from './office';

export * from './answer';
export * from './procedure';
export * from './document-form';
export * from './inventory';
export * from './list-import';
export * from './coordination';
export * from './expected';
export * from './guard';
export * from './scans';
export * from './report';
export * from './outputs';
export * from './papers';
export * from './registers';
export * from './rows';
export * from './publication';
export * from './phone';
export * from './office';
export * from './copies';

/** All calls that a page may make. Each name is a global function of the bundle. */
export interface Api
  extends
    ProcedureApi,
    InventoryApi,
    ExpectedApi,
    CoordinationApi,
    GuardApi,
    ScansApi,
    ReportApi,
    OutputsApi,
    PapersApi,
    RegistersApi,
    RowsApi,
    PublicationApi,
    PhoneApi,
    OfficeApi,
    CopiesApi {}
