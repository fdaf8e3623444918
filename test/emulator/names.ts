/** People of the tests' offices. */
export const OWNER = 'kantor@example.go.id';
export const COLLEAGUE = 'budi@example.go.id';
