/** An article that React renders: every way in which React changes existing text. */
import { Component, createElement as h, Fragment, type ReactNode, useState } from 'react';
import { HEADLINE, STORY } from './story';

const ROWS = 300;
const ROW_HEIGHT = 40;
const SHOWN_ROWS = 8;

/** Shows an error that was thrown while rendering; the tests expect none. */
class Boundary extends Component<{ children: ReactNode }, { caught: string }> {
  override state = { caught: '' };
  static getDerivedStateFromError(error: Error) {
    return { caught: error.message };
  }
  override render() {
    return this.state.caught ? h('p', { id: 'caught' }, this.state.caught) : this.props.children;
  }
}

function RowList() {
  const [top, setTop] = useState(0);
  const first = Math.floor(top / ROW_HEIGHT);
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, ROWS - first) }, (_, i) => first + i);
  return h(
    'div',
    {
      id: 'rows',
      style: { height: 240, overflow: 'auto', position: 'relative' },
      onScroll: (event: { currentTarget: HTMLElement }) => setTop(event.currentTarget.scrollTop),
    },
    h(
      'div',
      { style: { height: ROWS * ROW_HEIGHT } },
      rows.map((row) =>
        h(
          'p',
          {
            key: row,
            className: 'row',
            style: { position: 'absolute', top: row * ROW_HEIGHT, margin: 0 },
          },
          `続報${row}: 東欧の`,
          h('b', null, '部隊'),
          `が${row}番目の拠点に到着した。`,
        ),
      ),
    ),
  );
}

export function ReactArticle() {
  const [count, setCount] = useState(0);
  const [text, setText] = useState(STORY[1]);
  const [more, setMore] = useState(true);
  const [order, setOrder] = useState([0, 1, 2]);
  const [inner, setInner] = useState('同盟国は<b>派兵</b>を歓迎した。');
  const [shown, setShown] = useState(true);
  const button = (id: string, onClick: () => void) => h('button', { id, onClick }, id);
  return h(
    'main',
    null,
    h('h1', { className: 'articleHeader' }, HEADLINE),
    h(
      'div',
      { id: 'controls' },
      button('count', () => setCount(count + 1)),
      button('rewrite', () => setText('報道官は夜の会見で、声明を撤回した。')),
      button('clear', () => setText('')),
      button('more', () => setMore(!more)),
      button('order', () => setOrder([...order.slice(1), order[0]!])),
      button('inner', () => setInner('議会は<i>予算</i>を承認した。')),
      button('unmount', () => setShown(false)),
    ),
    h(
      Boundary,
      null,
      shown &&
        h(
          'div',
          { className: 'WYSIWYG articlePage' },
          h('p', { id: 'plain' }, STORY[0]),
          h('p', { id: 'rewritten' }, text),
          // Several texts side by side, which React holds one by one.
          h(
            'p',
            { id: 'mixed' },
            '同省は声明を',
            count,
            '回発表し、',
            more && '追加の支援を約束して、',
            h('a', { href: '#top' }, '国防'),
            '長官が署名した。',
          ),
          more && h('p', { id: 'conditional' }, '政府高官は派兵の期間を明らかにしなかった。'),
          h(
            Fragment,
            null,
            order.map((key) =>
              h('p', { key, className: 'keyed' }, `${key}番目の段落は首相の発言。`),
            ),
          ),
          h('div', { id: 'html', dangerouslySetInnerHTML: { __html: inner } }),
          h(RowList),
        ),
    ),
  );
}
