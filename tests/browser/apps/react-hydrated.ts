/** The article is rendered on the server, and React hydrates it when the page says so. */
import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactArticle } from './react-article';

declare global {
  interface Window {
    /** Milliseconds from the script's run; counted from the page's load where `afterLoad` is set. */
    hydration: { delay: number; afterLoad?: boolean; announces?: boolean };
  }
}

const { delay, afterLoad, announces } = window.hydration;

function App() {
  useEffect(() => {
    // As Next.js does once it has taken the page over.
    if (announces) document.body.append(document.createElement('next-route-announcer'));
    document.documentElement.dataset['taken'] = 'over';
  }, []);
  return createElement(ReactArticle);
}

const take = () =>
  setTimeout(() => hydrateRoot(document.getElementById('root')!, createElement(App)), delay);
if (afterLoad) addEventListener('load', take);
else take();
