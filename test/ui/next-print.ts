/** Prints into nowhere: gives the frame at the moment in which the browser would print it. */
export function nextPrint(): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const frame = document.querySelector('iframe');
      if (!frame?.contentWindow) return;
      observer.disconnect();
      frame.contentWindow.print = () => resolve(frame);
    });
    observer.observe(document.body, {childList: true});
  });
}
