import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toX, toY} from '../../lib/geo/index.js';
import {CellsInView} from '../../lib/map/cells-in-view.js';
import {scaleAt, type Frame} from '../../lib/map/frame.js';
import {columnsOf, LocalThreats, type Cells} from '../../lib/threats/index.js';

const threats = new LocalThreats(
  columnsOf(
    [
      {
        id: 1,
        category: 'speeding',
        status: 'new',
        source: 'public',
        point: {lon: 19.5, lat: 51.7},
        day: '2026-11-01',
        updated: '2026-11-01',
      },
    ],
    ['speeding'],
  ),
);

const frame = (zoom: number): Frame => ({
  zoom,
  scale: scaleAt(zoom),
  left: toX(19),
  top: toY(52),
  width: 2000,
  height: 2000,
});

/** What a server says when the test wants it to. */
class Answer {
  resolve!: (cells: Cells) => void;
  reject!: (error: unknown) => void;
  readonly promise = new Promise<Cells>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** Threats behind a server whose answers the test gives. */
function server() {
  const questions: {zoom: number; signal: AbortSignal; answer: Answer}[] = [];
  const collection = Object.assign(Object.create(threats) as LocalThreats, {
    cells(_filter: unknown, _view: unknown, zoom: number, signal: AbortSignal) {
      const answer = new Answer();
      questions.push({zoom, signal, answer});
      return answer.promise;
    },
  });
  return {collection, questions};
}

const counted = (length: number) => ({length}) as Cells;

function view() {
  const news: unknown[] = [];
  const cells = new CellsInView(0, (same) => same, {
    came: () => news.push('came'),
    failed: (error) => news.push(error),
  });
  return {cells, news};
}

test('a frame is counted once however often it is painted', () => {
  let times = 0;
  const {cells} = view();
  cells.set(
    Object.assign(Object.create(threats) as LocalThreats, {
      cells: () => counted(++times),
    }),
    {},
  );
  cells.count(frame(9));
  cells.count(frame(9));
  assert.equal(times, 1);
  cells.count(frame(10));
  assert.equal(times, 2);
  cells.set(threats, {});
  cells.count(frame(10));
  assert.equal(cells.cells?.count[0], 1);
});

test('the last picture stays until the server has answered for the next', async () => {
  const {collection, questions} = server();
  const {cells, news} = view();
  cells.set(collection, {});
  cells.count(frame(9));
  questions[0]!.answer.resolve(counted(9));
  await questions[0]!.answer.promise;
  assert.equal(cells.cells?.length, 9);

  cells.count(frame(10));
  assert.equal(cells.cells?.length, 9);
  cells.count(frame(11));
  assert.ok(questions[1]!.signal.aborted);
  questions[1]!.answer.resolve(counted(10));
  questions[2]!.answer.resolve(counted(11));
  await questions[2]!.answer.promise;
  assert.equal(cells.cells?.length, 11);
  assert.deepEqual(news, ['came', 'came']);
});

test('what stops answering while the map moves keeps its last picture, and is asked at the next move', async () => {
  const {collection, questions} = server();
  const {cells, news} = view();
  cells.set(collection, {});
  cells.count(frame(9));
  questions[0]!.answer.resolve(counted(9));
  await questions[0]!.answer.promise;

  cells.count(frame(10));
  const down = new Error('down');
  questions[1]!.answer.reject(down);
  await assert.rejects(questions[1]!.answer.promise);
  assert.equal(cells.cells?.length, 9);
  assert.deepEqual(news, ['came', down]);

  cells.count(frame(10));
  assert.equal(questions.length, 2);
  cells.count(frame(9));
  assert.equal(questions.length, 3);
});

test('a filter that changes while the server answers leaves the last picture until its own counts come', async () => {
  const {collection, questions} = server();
  const {cells} = view();
  cells.set(collection, {});
  cells.count(frame(9));
  questions[0]!.answer.resolve(counted(9));
  await questions[0]!.answer.promise;
  cells.set(collection, {categories: new Set()});
  cells.count(frame(9));
  assert.equal(cells.cells?.length, 9);
  questions[1]!.answer.resolve(counted(0));
  await questions[1]!.answer.promise;
  assert.equal(cells.cells?.length, 0);
  cells.set(undefined, {});
  assert.equal(cells.cells, undefined);
});
