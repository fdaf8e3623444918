export { makeScan, scanKinds, type ScanKind } from './make-scan';
export { scanNameVariants, scanName, type ScanRow } from './scan-name';
