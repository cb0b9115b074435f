/** The format of published records; that of `@openketamine/model`, which is built after this package (a test holds them together). */
export const format = 'openketamine/1';
