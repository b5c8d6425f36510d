import type { Browser, Page } from 'puppeteer-core';

/** The part of Puppeteer's connection that speaks WebDriver BiDi itself, for what Puppeteer has no word for. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: { readonly result?: unknown } }>;
}

/** Sends a command about a page's own browsing context. */
export async function sendBidi(page: Page, method: string, params: object): Promise<unknown> {
  const { connection } = page.browser() as Browser as unknown as { readonly connection: Connection };
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const target = method.startsWith('script.') ? { target: { context }, awaitPromise: false } : { context };
  return (await connection.send(method, { ...params, ...target })).result.result;
}

/** One of the extension's own pages: Puppeteer does not follow a navigation to it, so it is driven by its document. */
export class OwnPage {
  constructor(private readonly page: Page) {}

  /** Goes to the address and waits until the page has drawn itself. */
  async goto(url: string): Promise<void> {
    await sendBidi(this.page, 'browsingContext.navigate', { url, wait: 'none' });
    while (
      (await this.#number(
        `document.readyState === 'complete' ? document.querySelectorAll('main').length : 0`,
      )) === 0
    );
  }

  count(selector: string): Promise<number> {
    return this.#number(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  async click(selector: string): Promise<void> {
    await sendBidi(this.page, 'script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)}).click()`,
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #number(expression: string): Promise<number> {
    const result = (await sendBidi(this.page, 'script.evaluate', { expression })) as {
      readonly value?: number;
    };
    return result.value ?? 0;
  }
}
