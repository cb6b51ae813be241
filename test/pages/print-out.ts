import type {Browser, Page} from 'playwright-core';

/** A print as a PDF. */
export interface PrintOut {
  /** Width and height of each page, in millimetres, rounded. */
  readonly pages: readonly string[];
  /** Elements that leave the first sheet of paper, by their text. */
  readonly outside: readonly string[];
}

/**
 * What comes out of the printer when a button is pressed that prints an element alone: the document
 * in the frame that the page would print, printed by itself, since Chromium makes PDFs of whole
 * pages only.
 *
 * @param tag - The element that is printed.
 */
export async function printOut(browser: Browser, page: Page, tag: string): Promise<PrintOut> {
  const printing = page.evaluate(nextPrint);
  await page.locator(tag).locator('[part=print]').click();
  const context = await browser.newContext();
  const paper = await context.newPage();
  await paper.setContent(await printing);
  await paper.emulateMedia({media: 'print'});
  const outside = await paper.locator(`${tag} .sheet`).evaluate((sheet) => {
    const {bottom, right} = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('*')]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.bottom > bottom + 1 || box.right > right + 1;
      })
      .map((each) => each.textContent.trim());
  });
  const pdf = (await paper.pdf({preferCSSPageSize: true})).toString('latin1');
  await context.close();
  return {pages: sizes(pdf), outside};
}

/** The size of each page that a PDF lists: `/MediaBox [0 0 595 842]`, in points. */
function sizes(pdf: string): string[] {
  const boxes = [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const millimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return boxes.map(([, width, height]) => `${millimetres(width!)} × ${millimetres(height!)}`);
}

/** In the page: the next document that it prints, as HTML with its shadow root and its styles. */
function nextPrint(): Promise<string> {
  const rulesOf = (root: DocumentOrShadowRoot) =>
    root.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .map(({cssText}) => cssText)
      .join('\n');
  const written = (copy: Document) => {
    const element = copy.body.firstElementChild as HTMLElement;
    const shadow = element.shadowRoot!;
    const [open, close] = element.outerHTML.split(/(?=<\/[a-z-]+>$)/);
    return `<title>${copy.title}</title><style>${rulesOf(copy)}</style>${open}
      <template shadowrootmode="open"><style>${rulesOf(shadow)}</style>${shadow.innerHTML}</template>${close}`;
  };
  return new Promise((resolve) => {
    new MutationObserver(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      if (frame) frame.print = () => resolve(written(frame.document));
    }).observe(document.body, {childList: true});
  });
}
