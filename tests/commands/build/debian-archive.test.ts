import { describe, expect, it } from 'vitest';
import { addressBeside } from '../../../src/commands/build/debian-archive';
import { readSourceRecord, SOURCES } from '../../../src/commands/build/dictionary-sources';

describe('addressBeside', () => {
  it('is in the folder of the package, on the mirror that apt uses', () => {
    const printed =
      "'https://mirror.example/debian/pool/main/o/open-jtalk/open-jtalk_1.11-3_amd64.deb' " +
      'open-jtalk_1.11-3_amd64.deb 192824 SHA256:e296425545d977ca\n';
    expect(addressBeside(printed, 'open-jtalk_1.11.orig.tar.gz')).toBe(
      'https://mirror.example/debian/pool/main/o/open-jtalk/open-jtalk_1.11.orig.tar.gz',
    );
  });

  it.each(['', 'E: Unable to locate package', "'no address' open-jtalk.deb 1 SHA256:e2\n"])(
    'fails where apt prints none: %j',
    (printed) => {
      expect(() => addressBeside(printed, 'archive.tar.gz')).toThrow('printed no address');
    },
  );
});

describe('the record of a dictionary source', () => {
  it.each(SOURCES)('names no host that it was downloaded from: %s', async (source) => {
    const { origin } = await readSourceRecord(source);
    expect(origin).toMatch(/^Debian (?:source )?package \S+ \S+, file /u);
    expect(origin).not.toMatch(/:\/\/|\bdeb\.|\bmirror/u);
  });
});
