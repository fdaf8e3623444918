export { makeScan, scanKinds, type ScanKind } from './make-scan';
export { scanManners, scanName, type ScanRow } from './scan-name';
