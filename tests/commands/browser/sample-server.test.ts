import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample, type SampleServer } from '../../../src/commands/browser/sample-server';

let parent: string;
let server: SampleServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kijiyomi-test-'));
  const folder = join(parent, 'sample');
  await mkdir(join(folder, 'images'), { recursive: true });
  await mkdir(join(parent, 'sample-private'));
  await writeFile(join(folder, 'article.html'), '<p>派兵</p>');
  await writeFile(join(folder, 'images', '一.svg'), '<svg/>');
  await writeFile(join(folder, 'notes'), 'no type that we serve');
  await writeFile(join(parent, 'secret.html'), 'secret');
  await writeFile(join(parent, 'sample-private', 'secret.html'), 'secret');
  server = await serveSample(folder, { '/news/article-1': 'article.html' });
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** Sends a request line as it is: `fetch` would tidy the path. */
async function request(line: string): Promise<string> {
  const socket = connect(Number(new URL(server.origin).port), 'localhost');
  socket.write(`${line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  return text(socket);
}

describe('serveSample', () => {
  it('serves a file with its type', async () => {
    const response = await fetch(`${server.origin}/article.html`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>派兵</p>');
  });

  it('serves a file of a subfolder with a name that is encoded', async () => {
    const response = await fetch(`${server.origin}/images/${encodeURIComponent('一')}.svg`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await response.text()).toBe('<svg/>');
  });

  it('serves a file at its alias, with or without a query', async () => {
    expect(await (await fetch(`${server.origin}/news/article-1?a=b`)).text()).toBe('<p>派兵</p>');
  });

  it.each([
    'GET /absent.html',
    'GET /',
    'GET /images',
    'GET /notes',
    'GET /../secret.html',
    'GET /images/../../secret.html',
    'GET /..%2fsecret.html',
    'GET /%2e%2e/secret.html',
    'GET /../sample-private/secret.html',
    'GET /..%2fsample-private/secret.html',
    'GET /article.html%00.html',
    'GET /%E0%A4%A.html',
    'GET //',
    'POST /article.html',
  ])('answers %s with 404', async (line) => {
    const answer = await request(line);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /u);
    expect(answer).not.toContain('secret');
    expect(answer).not.toContain('派兵');
  });

  it('answers HEAD without the content', async () => {
    const answer = await request('HEAD /article.html');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
    expect(answer).not.toContain('派兵');
  });
});
