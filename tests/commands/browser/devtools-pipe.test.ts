import { PassThrough } from 'node:stream';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { DevtoolsPipe } from '../../../src/commands/browser/devtools-pipe';

let toBrowser: PassThrough;
let fromBrowser: PassThrough;
let pipe: DevtoolsPipe;

beforeEach(() => {
  toBrowser = new PassThrough();
  fromBrowser = new PassThrough();
  pipe = new DevtoolsPipe(toBrowser, fromBrowser);
});

/** What the browser has received since the last call. */
function received(): unknown[] {
  const bytes = toBrowser.read() as Buffer;
  const messages = bytes.toString('utf8').split('\0');
  expect(messages.pop()).toBe('');
  return messages.map((message) => JSON.parse(message) as unknown);
}

const version = v.object({ product: v.string() });

describe('DevtoolsPipe', () => {
  it('sends commands with growing ids, ended by NUL', () => {
    void pipe.send('Browser.getVersion', {}, v.unknown());
    void pipe.send('Page.navigate', { url: 'about:blank' }, v.unknown(), 'session');
    expect(received()).toEqual([
      { id: 1, method: 'Browser.getVersion', params: {} },
      { id: 2, method: 'Page.navigate', params: { url: 'about:blank' }, sessionId: 'session' },
    ]);
  });

  it('gives each command its answer, in any order', async () => {
    const first = pipe.send('Browser.getVersion', {}, version);
    const second = pipe.send('Browser.getVersion', {}, version);
    fromBrowser.write('{"id":2,"result":{"product":"two"}}\0{"id":1,"result":{"product":"one"}}\0');
    expect(await Promise.all([first, second])).toEqual([{ product: 'one' }, { product: 'two' }]);
  });

  it('joins messages that arrive in pieces, cut within a character too', async () => {
    const answer = pipe.send('Browser.getVersion', {}, version);
    for (const byte of Buffer.from('{"id":1,"result":{"product":"派兵"}}\0')) {
      fromBrowser.write(Buffer.of(byte));
    }
    expect(await answer).toEqual({ product: '派兵' });
  });

  it('fails with the error that the browser answers', async () => {
    const answer = pipe.send('Extensions.loadUnpacked', {}, v.unknown());
    fromBrowser.write('{"id":1,"error":{"code":-32000,"message":"no manifest"}}\0');
    await expect(answer).rejects.toThrow('Extensions.loadUnpacked: no manifest');
  });

  it('fails where the result has another shape', async () => {
    const answer = pipe.send('Browser.getVersion', {}, version);
    fromBrowser.write('{"id":1,"result":{}}\0');
    await expect(answer).rejects.toThrow(v.ValiError);
  });

  it('fails everything that waits, and all later commands, once closed', async () => {
    const waiting = pipe.send('Browser.getVersion', {}, version);
    pipe.close(new Error('Chromium ended.'));
    await expect(waiting).rejects.toThrow('Chromium ended.');
    await expect(pipe.send('Browser.getVersion', {}, version)).rejects.toThrow('Chromium ended.');
  });

  it('closes at an invalid message', async () => {
    const waiting = pipe.send('Browser.getVersion', {}, version);
    fromBrowser.write('<html>\0');
    await expect(waiting).rejects.toThrow('invalid message');
  });

  it('hands events to their listener', () => {
    const seen: unknown[] = [];
    pipe.on('Target.targetDestroyed', (params) => seen.push(params));
    fromBrowser.write('{"method":"Target.targetCreated","params":{}}\0');
    fromBrowser.write('{"method":"Target.targetDestroyed","params":{"targetId":"a"}}\0');
    return expect.poll(() => seen).toEqual([{ targetId: 'a' }]);
  });
});
