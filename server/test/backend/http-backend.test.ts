import {backendSuite} from '../../../test/backend/backend.suite.ts';
import {HttpBackend} from '../../../lib/backend/http/http-backend.js';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {fetchFrom} from '../fetch-from.ts';
import {sampleCountyData} from '../sample-county-data.ts';

onEveryEngine(
  'the REST adapter',
  (engine) => {
    const open = (environment: Record<string, string>) => async () => {
      const app = testApp(engine.database, {REJON_SNAP_METRES: '0', ...environment});
      return new HttpBackend(new URL('http://rejon.example.org'), fetchFrom(app));
    };
    backendSuite(`the server on ${engine.name}`, open({}));
    backendSuite(`the server on ${engine.name}, asked for counts`, open({REJON_WHOLE_AREA: '0'}));
  },
  sampleCountyData,
);
