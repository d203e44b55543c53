import { render } from 'preact';
import locales from 'virtual:locales';
import { Gallery } from './gallery';
import './gallery.css';

const root = document.getElementById('root');
if (root !== null) render(<Gallery locales={locales} search={location.search} />, root);
