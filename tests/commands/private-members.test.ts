import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { closePrivateMembers } from '../../src/commands/private-members';

/** Runs a program that ends with an expression, and gives its value. */
const run = (code: string): unknown => runInThisContext(`{${code}}`);

const COUNTER = `
  class Counter {
    #count = 1;
    #step;
    name = 'counter';
    constructor(step, first = 0) { this.#step = step; this.#count += first; }
    next() { return this.#add(this.#step); }
    async later() { return this.next(); }
    get count() { return this.#count; }
    set count(count) { this.#count = count; }
    adder() { return () => this.#add(1); }
    #add(by) { this.#count += by; return this.#count; }
  }
`;

describe('a class with private members', () => {
  const closed = closePrivateMembers(COUNTER);

  it('has none of them any more', () => {
    expect(closed).not.toMatch(/#|class/);
  });

  it.each([
    ['new Counter(2).next()', 3],
    ['new Counter(2, 10).next()', 13],
    ['new Counter(2).count', 1],
    ['new Counter(2).name', 'counter'],
    ['(() => { const c = new Counter(2); c.count = 7; return c.next(); })()', 9],
    ['(() => { const add = new Counter(2).adder(); add(); return add(); })()', 3],
    ['(() => { const [a, b] = [new Counter(1), new Counter(1)]; a.next(); return b.count; })()', 1],
  ])('%s is the same', (expression, value) => {
    expect(run(`${COUNTER}; ${expression}`)).toBe(value);
    expect(run(`${closed}; ${expression}`)).toBe(value);
  });

  it('keeps what is asynchronous', async () => {
    await expect(run(`${closed}; new Counter(4).later()`)).resolves.toBe(5);
  });

  it('does not confuse its members with variables of the same name', () => {
    const code = 'class A { #x = 1; get(x) { return this.#x + x; } } new A().get(10)';
    expect(run(closePrivateMembers(code))).toBe(11);
  });

  it('may be an expression', () => {
    const code = 'const A = class { #x = 5; get() { return this.#x; } }; new A().get()';
    expect(run(closePrivateMembers(code))).toBe(5);
  });
});

describe('stays as it is', () => {
  it.each([
    ['without private members', 'class A { x = 1; }'],
    ['a class that inherits', 'class A extends Error { #x = 1; get() { return this.#x; } }'],
    ['static members', 'class A { static #x = 1; static get() { return A.#x; } }'],
    ['generators', 'class A { #x = 1; *all() { yield this.#x; } }'],
    ['members of another instance', 'class A { #x = 1; same(other) { return other.#x; } }'],
    ['a question for a member', 'class A { #x = 1; is(other) { return #x in other; } }'],
    ['arguments', 'class A { #x = 1; all() { return [this.#x, ...arguments]; } }'],
    ['accessors that are private', 'class A { get #x() { return 1; } y() { return this.#x; } }'],
  ])('%s', (_, code) => expect(closePrivateMembers(code)).toBe(code));
});
