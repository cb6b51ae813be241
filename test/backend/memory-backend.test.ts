import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {backendSuite} from './backend.suite.ts';

backendSuite('memory', async () => new MemoryBackend(sampleCounty));
