import { expect, test } from 'vitest';
import { checkFormat, format } from '../src/index.js';
import { checkProtocol } from '../src/shape/index.js';

test.each([undefined, null, {}, { format }, { format: undefined }])(
  '%j is of a format that is read',
  (record) => {
    expect(() => checkFormat(record, '/rule')).not.toThrow();
  },
);

test.each(['openketamine/2', 'openketamine/0', 'openketamine', '', 1, null])(
  'a record of the format %j is refused with a sentence that names both',
  (other) => {
    expect(() => checkFormat({ format: other }, '/rule')).toThrow(
      expect.objectContaining({
        code: 'DATA_INVALID',
        path: '/rule/format',
        reason: expect.stringContaining(
          `${JSON.stringify(other)}, and this version reads "openketamine/1"`,
        ),
      }),
    );
  },
);

test('a protocol of a later format is refused for its format, before anything in it is called wrong', () => {
  expect(() => checkProtocol({ format: 'openketamine/2', dosing: 'otherwise' })).toThrow(
    expect.objectContaining({ code: 'PROTOCOL_INVALID', path: '/protocol/format' }),
  );
});
