import {createContext} from '@lit/context';
import type {Backend} from './backend.js';

/** How `<rejon-backend>` hands its backend to the elements inside it. */
export const backendContext = createContext<Backend | undefined>('rejon-backend');
