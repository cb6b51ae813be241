import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readShared, withoutSharedData} from '../../shared-data.ts';
import {serviceThat} from './service.ts';

const {signal} = new AbortController();
const recorded = (name: string) => ({body: readShared(`wire/open311/${name}`)});

/** A service of San Francisco, which speaks only XML. */
const sanFrancisco = (answers: Readonly<Record<string, string>>) =>
  serviceThat((path) => (answers[path] === undefined ? undefined : recorded(answers[path])));

const listed = {
  'services.xml': 'cfa-services.xml',
  'requests.xml': 'cfa-service_requests.xml',
  'requests/638344.xml': 'cfa-get_service_request.xml',
};

describe('answers that real services have given', {skip: withoutSharedData}, () => {
  it('name the kinds of threats, in XML', async () => {
    const categories = await sanFrancisco(listed).backend.threats.categories(signal);
    assert.ok(categories.length > 5);
    const [first] = categories;
    assert.deepEqual(first, {
      id: '001',
      names: {pl: 'Cans_Left_Out_24x7'},
      icon: '001',
      public: true,
      descriptionRequired: false,
      emergencyHint: false,
    });
  });

  it('become threats on the map, in XML with texts for numbers', async () => {
    const {threats} = sanFrancisco(listed).backend;
    const all = (await threats.ofArea('9901', signal))!;
    const {threats: found} = await all.list({}, {limit: 10}, signal);
    assert.deepEqual(
      found.map(({id, status, day}) => ({id, status, day})),
      [
        {id: 638349, status: 'new', day: '2010-04-19'},
        {id: 638344, status: 'confirmed-eliminated', day: '2010-04-14'},
      ],
    );
    assert.ok(Math.abs(found[0]!.point.lat - 37.7622) < 0.0001);
    assert.equal((await threats.threat(638344, signal))!.publicReason, 'Duplicate request.');
  });

  it('become threats on the map, in JSON without what is optional', async () => {
    const {backend} = serviceThat((path) =>
      path === 'services.json'
        ? recorded('o311status-service_list.json')
        : recorded('o311status-service_requests.json'),
    );
    const all = (await backend.threats.ofArea('9901', signal))!;
    const {threats} = await all.list({}, {limit: 10}, signal);
    assert.equal(threats.length, 2);
    const categories = await backend.threats.categories(signal);
    assert.equal(categories.length, 5);
    // Its list of services does not know these any more.
    const names = threats.map(({category}) => categories.find(({id}) => id === category)?.names.pl);
    assert.deepEqual(names.sort(), ['Alley Light Out', 'Building Violation']);
  });

  it('are empty where there is nothing', async () => {
    const service = sanFrancisco({...listed, 'requests.xml': 'cfa-service_requests_empty.xml'});
    assert.equal((await service.backend.threats.ofArea('9901', signal))?.total, 0);
  });

  it('say what they did not find', async () => {
    const {backend} = serviceThat(() => ({
      status: 404,
      ...recorded('cfa-get_service_request_not_found.xml'),
    }));
    assert.equal(await backend.threats.threat(5, signal), undefined);
  });

  const report = {
    category: 'DMV66',
    point: {lon: -122.4, lat: 37.7},
    place: 'Rynek',
    day: '2026-11-20',
    description: 'Opis',
  };

  it('take a report, with what will be done', async () => {
    const {backend} = serviceThat((path, {method}) =>
      path === 'requests.xml' && method === 'POST'
        ? recorded('cfa-post_service_request.xml')
        : undefined,
    );
    const receipt = await backend.reports.send(report, 'key', signal);
    assert.equal(receipt.number, '293944');
    assert.match(receipt.notice!, /^The City will inspect/);
    assert.equal(receipt.secret, undefined);
  });

  it('give the number of a report later, for a token', async () => {
    const {backend, waited} = serviceThat((path) => {
      if (path === 'requests.json') return {body: [{token: '12345'}]};
      return path === 'tokens/12345.json' ? recorded('cfa-request_id_from_token.xml') : undefined;
    });
    assert.equal((await backend.reports.send(report, 'key', signal)).number, '638344');
    assert.deepEqual(waited, [1000]);
  });

  it('refuse a key with a status line before their XML', async () => {
    const {backend} = serviceThat((path) =>
      path.startsWith('requests') ? {status: 403, ...recorded('cfa-403.xml')} : undefined,
    );
    await assert.rejects(backend.reports.send(report, 'key', signal), (error: Error) => {
      assert.equal(error.name, 'BackendRefused');
      assert.match(error.message, /^Invalid api_key/);
      return true;
    });
  });

  it('ask for what no resident has been asked, and are told so before anything is sent', async () => {
    const {backend, asked} = serviceThat((path) =>
      path === 'services/DMV66.xml' ? recorded('cfa-service_definition.xml') : undefined,
    );
    await assert.rejects(backend.reports.send(report, 'key', signal), {
      name: 'InvalidReport',
      field: 'category',
    });
    assert.ok(asked.every(({method}) => method === 'GET'));
  });
});
