import {once} from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import {createServer, type AddressInfo, type Server, type Socket} from 'node:net';
import {after} from 'node:test';

/** What came in at a webhook. */
export interface Posted {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a receiver answers: a status, more than that, or nothing at all. */
export type Answer =
  | number
  | 'silence'
  | {readonly status: number; readonly headers?: Record<string, string>; readonly body?: string};

/** A system of a unit that takes webhooks, until the tests of the file end. */
export async function webhookReceiver(answer: (posted: Posted) => Answer | Promise<Answer>) {
  const posted: Posted[] = [];
  const server = createHttpServer((request, response) => void take(request, response));
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const one = {method: request.method, path: request.url, headers: request.headers, body};
    posted.push(one);
    server.emit('posted');
    const answered = await answer(one);
    if (answered === 'silence') return;
    const told = typeof answered === 'number' ? {status: answered} : answered;
    response.writeHead(told.status, told.headers).end(told.body);
  };
  after(() => server.closeAllConnections());
  const port = await listen(server);
  return {
    posted,
    url: new URL(`http://127.0.0.1:${port}/zgloszenia`),
    /** Once so many have come in. */
    async received(count: number): Promise<void> {
      while (posted.length < count) await once(server, 'posted');
    },
  };
}

/** What came in at a mail server: the envelope and the message with its headers. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** A mail server that speaks as little SMTP as there is, until the tests of the file end. */
export async function mailServer(reply: (mail: Mail) => string = () => '250 OK') {
  const mails: Mail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.setEncoding('utf8'));
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let [from, to, text, inData] = ['', '', '', false];
    const say = (line: string) => void socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (/^EHLO/i.test(line)) return say('250 test');
      if (/^STARTTLS/i.test(line)) return say('502 never heard of it');
      if (/^MAIL FROM/i.test(line)) from = line.slice(10);
      if (/^RCPT TO/i.test(line)) to = line.slice(8);
      if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
      if (/^DATA/i.test(line)) inData = true;
      say(inData ? '354 go on' : '250 OK');
    };
    say('220 test');
    socket.on('data', (chunk: string) => {
      text += chunk;
      for (;;) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const read = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (!inData) {
          hear(read);
          continue;
        }
        inData = false;
        const mail = {from, to, message: `${read}\r\n`};
        const replied = reply(mail);
        if (replied.startsWith('2')) mails.push(mail);
        say(replied);
      }
    });
  });
  after(() => sockets.forEach((socket) => socket.destroy()));
  const port = await listen(server);
  return {mails, url: `smtp://127.0.0.1:${port}`};
}

/** A port of this computer on which nobody listens. */
export async function deafPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return (server.address() as AddressInfo).port;
}
