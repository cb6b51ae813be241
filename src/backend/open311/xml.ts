/** An element of an XML document. Attributes are left out: GeoReport says nothing in them. */
export interface XmlElement {
  /** Without the prefix of a namespace. */
  readonly name: string;
  /** Its own text, entities resolved, without space around it. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** How deep elements may lie in one another; GeoReport needs six levels. */
const deepest = 20;

interface Open {
  readonly name: string;
  readonly text: string[];
  readonly children: XmlElement[];
}

/**
 * Reads the flat XML of a GeoReport service, in one pass and without a DOM, which Node does not have. What
 * stands before the first `<`, such as the status line of a careless server, is skipped. A document type
 * is refused, so no entity can grow.
 *
 * @throws {SyntaxError} It is not such a document.
 */
export function readXml(source: string): XmlElement {
  const root: Open = {name: '', text: [], children: []};
  const open: Open[] = [root];
  for (let at = source.indexOf('<'); at >= 0 && at < source.length;) {
    const inside = open.at(-1)!;
    const special = specials.find(({start}) => source.startsWith(start, at));
    if (special) {
      const end = find(source, special.end, at + special.start.length);
      if (special.isText) inside.text.push(source.slice(at + special.start.length, end));
      at = end + special.end.length;
    } else if (source[at] === '<') {
      const end = endOfTag(source, at);
      takeTag(source.slice(at + 1, end), open);
      at = end + 1;
    } else {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      inside.text.push(withoutEntities(source.slice(at, end)));
      at = end;
    }
  }
  const [element, ...others] = root.children;
  if (!element || others.length > 0 || open.length > 1) refuse('not one whole element');
  return element;
}

const specials = [
  {start: '<!--', end: '-->', isText: false},
  {start: '<![CDATA[', end: ']]>', isText: true},
  {start: '<?', end: '?>', isText: false},
] as const;

/** Opens or closes an element. */
function takeTag(tag: string, open: Open[]): void {
  const [, closing, name, empty] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^]*?)?(\/?)$/.exec(tag) ?? [];
  if (name === undefined) refuse(`"<${tag.slice(0, 20)}"`);
  if (!closing) {
    if (open.length > deepest) refuse('too deep');
    open.push({name, text: [], children: []});
  }
  if (!closing && !empty) return;
  const closed = open.length > 1 ? open.pop()! : refuse(`nothing to close with "${name}"`);
  if (closed.name !== name) refuse(`"${closed.name}" is closed with "${name}"`);
  open.at(-1)!.children.push({...closed, text: closed.text.join('').trim()});
}

/** Where a tag ends; a `>` in quotes is part of an attribute. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < source.length; at++) {
    const character = source[at]!;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') break;
  }
  return refuse('a tag without an end');
}

function find(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? refuse(`no "${end}"`) : at;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

/** Entities that XML does not have are left as they are. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|apos|gt|lt|quot));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()]!;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function refuse(what: string): never {
  throw new SyntaxError(`Not the XML of a GeoReport service: ${what}`);
}
