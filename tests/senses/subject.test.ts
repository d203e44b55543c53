import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/senses/subject';

describe('subjectOf', () => {
  it.each([
    ['日経平均株価は反発し、前日比300円高で大引けとなった。', 'markets'],
    ['ロシア軍が首都をミサイルで攻撃し、兵士が死亡した。', 'conflict'],
    ['与党は国会に法案を提出し、野党が反対した。', 'politics'],
    ['公園で桜が咲き、家族連れでにぎわった。', 'other'],
    ['入場料は10ドルだ。', 'other'],
    ['', 'other'],
  ])('%s → %s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it('looks at the beginning of a long text only', () => {
    expect(subjectOf('あ'.repeat(5_000) + '株価と為替と金利')).toBe('other');
  });
});
