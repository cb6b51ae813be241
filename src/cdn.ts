// First of all, so that the page's backend answers when the elements ask.
import './elements/rejon-backend/page-backend.js';

export * from './index.js';
