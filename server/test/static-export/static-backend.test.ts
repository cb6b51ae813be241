import {backendSuite} from '../../../test/backend/backend.suite.ts';
import {StaticBackend} from '../../../lib/backend/static/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';
import {sampleCountyData} from '../sample-county-data.ts';
import {folderUrl, webSpace} from './folder-fetch.ts';

const now = () => new Date('2026-11-22T12:00:00+01:00');
// As they are: the suite compares places to a unit.
const rules = {hideAfterDays: 0, snapMetres: 0};
const files = staticFiles(sampleCountyData, now(), undefined, rules);

backendSuite(
  'a folder of files',
  async () => new StaticBackend(folderUrl, webSpace(files).fetch, now),
  {takesReports: false},
);
