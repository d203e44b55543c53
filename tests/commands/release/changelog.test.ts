import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateUnreleased } from '../../../src/commands/release/changelog';

const BEFORE = `# Changelog

## [Unreleased]

### Fixed

- Readings of 一日.

## [0.1.0] - 2026-12-01

- The first version.
`;

describe('dateUnreleased', () => {
  it('gives what is unreleased the heading of the version', () => {
    expect(dateUnreleased(BEFORE, '0.2.0', '2026-12-24')).toBe(`# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-24

### Fixed

- Readings of 一日.

## [0.1.0] - 2026-12-01

- The first version.
`);
  });

  it.each([
    [BEFORE, '0.1.0', 'has a section for 0.1.0 already'],
    [BEFORE.replace('- Readings of 一日.', ''), '0.2.0', 'lists nothing that is unreleased'],
    [BEFORE.replace('[Unreleased]', '[Next]'), '0.2.0', 'has no heading'],
  ])('makes no release of another changelog', (changelog, version, problem) => {
    expect(() => dateUnreleased(changelog, version, '2026-12-24')).toThrow(problem);
  });

  it('takes the changelog of the project', () => {
    const changelog = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
    expect(changelog).toContain('## [Unreleased]\n');
  });
});
