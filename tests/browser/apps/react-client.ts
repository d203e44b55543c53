/** The article is drawn by the browser alone: the page comes empty. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactArticle } from './react-article';

createRoot(document.getElementById('root')!).render(createElement(ReactArticle));
