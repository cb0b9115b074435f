/** The day on which the last records were gathered; no clock is read. */
export const gathered = '2026-11-30';
