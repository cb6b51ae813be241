/**
 * What became of a link that was to be handed on: given to another app, put on the clipboard,
 * neither because the person thought better of it, or `failed`: then they copy it by hand.
 */
export type Shared = 'shared' | 'copied' | 'dismissed' | 'failed';

/** Hands a link to an app that the person chooses; where there is no such list, to the clipboard. */
export async function shareLink(title: string, url: string): Promise<Shared> {
  // Missing on most desktops, whatever the types say.
  const share = navigator.share as Navigator['share'] | undefined;
  if (share) {
    try {
      await share.call(navigator, {title, url});
      return 'shared';
    } catch (error) {
      // Whoever closes the list of apps has changed their mind.
      if ((error as Error).name === 'AbortError') return 'dismissed';
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed';
}

/** Puts a text on the clipboard; whether that worked: pages without HTTPS have none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
