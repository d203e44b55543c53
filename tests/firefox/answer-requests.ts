/**
 * Pages at their real https addresses: Firefox itself answers each request before it is sent, as
 * WebDriver BiDi does for `network.provideResponse`. No server, no certificate, no network.
 */
import type { ComponentClasses, FirefoxServices, HttpChannel } from './firefox-globals';
import type { Marionette } from './marionette';

declare const Services: FirefoxServices;
declare const Cc: ComponentClasses;
declare const Ci: Record<string, unknown>;

type Answering = Window & { answers: Map<string, string>; answering: object };

export async function answerRequests(marionette: Marionette): Promise<void> {
  await marionette.evaluate(
    () => {
      const browser = window as unknown as Answering;
      browser.answers = new Map();
      browser.answering = {
        observe(subject: HttpChannel) {
          const channel = subject.QueryInterface(Ci['nsIHttpChannel']);
          const page = browser.answers.get(channel.URI.spec);
          const answer = Cc['@mozilla.org/network/replaced-http-response;1']!.createInstance(
            Ci['nsIReplacedHttpResponse'],
          );
          answer.responseStatus = page === undefined ? 404 : 200;
          answer.responseStatusText = page === undefined ? 'Not Found' : 'OK';
          const bytes = new TextEncoder().encode(page ?? '');
          answer.responseBody = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
          answer.setResponseHeader('Content-Type', 'text/html; charset=utf-8', false);
          channel.QueryInterface(Ci['nsIHttpChannelInternal']).setResponseOverride(answer);
        },
      };
      Services.obs.addObserver(browser.answering, 'http-on-before-connect');
    },
    [],
    'browser',
  );
}

/** From now on the address shows this page. */
export async function serve(marionette: Marionette, url: string, html: string): Promise<void> {
  await marionette.evaluate(
    (address, page) => void (window as unknown as Answering).answers.set(address, page),
    [url, html],
    'browser',
  );
}
