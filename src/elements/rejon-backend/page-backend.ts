import {ContextProvider, ContextRoot} from '@lit/context';

import {backendContext} from '../../backend/index.js';
import {chooseBackend} from './choose-backend.js';

/*
 * What a whole page shares, set up by the scripts that a page loads and before any element is
 * defined: patience with a `<rejon-backend>` that is upgraded after the elements inside it, and the
 * backend that `<meta name="rejon-backend" content="https://…">` names for all elements outside.
 */
const root = document.documentElement;

// Once, however many copies of the script a page loads.
if (root.dataset.rejon === undefined) {
  root.dataset.rejon = '';
  new ContextRoot().attach(root);

  const meta = document.querySelector<HTMLMetaElement>('meta[name="rejon-backend"]');
  if (meta) provide(meta.content, meta.dataset.kind);
}

function provide(src: string, kind?: string) {
  try {
    new ContextProvider(root, {context: backendContext, initialValue: chooseBackend(src, kind)});
  } catch (error) {
    // The elements show that they have no backend; only the console can say why.
    console.error(`<meta name="rejon-backend">: ${(error as RangeError).message}`);
  }
}
