/** How an element is printed alone. */
export interface PrintOptions {
  /** The title of the print, which browsers offer as the name of a file. */
  readonly title: string;
  /** Rules for the sheet, which a shadow root cannot set: `@page {size: A5; margin: 0}`. */
  readonly page?: string;
}

/**
 * Prints an element without the page around it. What its shadow root shows is copied as it stands
 * into a frame of no size, with the element's attributes, styles and font; the frame is gone when
 * printing ends. The copy has no behaviour, and elements inside it have no shadow roots. It carries
 * the attribute `data-printed`, for looks that the element has only when it is printed alone.
 */
export async function printAlone(element: HTMLElement, {title, page = ''}: PrintOptions) {
  const frame = await emptyFrame();
  const {contentDocument: copy, contentWindow: view} = frame;
  if (!copy || !view) return frame.remove();
  view.addEventListener('afterprint', () => frame.remove());

  copy.title = title;
  copy.documentElement.lang = element.closest('[lang]')?.getAttribute('lang') ?? 'pl';
  copy.adoptedStyleSheets = [sheetIn(copy, `body {margin: 0} ${page}`)];
  copy.body.append(copyOf(element, copy));
  // A picture that does not come must not hold up the rest.
  await Promise.allSettled([...imagesIn(copy)].map((image) => image.decode()));
  view.print();
}

/** A frame in the page without an address of its own, so that no security policy forbids it. */
function emptyFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Not `display: none`, or Firefox prints nothing.
  Object.assign(frame.style, {position: 'fixed', width: '0', height: '0', border: '0'});
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), {once: true});
    document.body.append(frame);
  });
}

function copyOf(element: HTMLElement, into: Document): HTMLElement {
  const copy = into.importNode(element, false);
  copy.toggleAttribute('data-printed', true);
  copy.style.fontFamily = getComputedStyle(element).fontFamily;
  const shadow = copy.attachShadow({mode: 'open'});
  const shown = element.shadowRoot;
  shadow.append(...[...(shown?.childNodes ?? [])].map((node) => into.importNode(node, true)));
  shadow.adoptedStyleSheets = (shown?.adoptedStyleSheets ?? []).map(({cssRules}) =>
    sheetIn(into, [...cssRules].map(({cssText}) => cssText).join('\n')),
  );
  return copy;
}

/** A sheet belongs to the document that made it. */
function sheetIn({defaultView}: Document, rules: string): CSSStyleSheet {
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const imagesIn = ({body}: Document) =>
  body.firstElementChild?.shadowRoot?.querySelectorAll('img') ?? [];
