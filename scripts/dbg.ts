import { startChromium } from '../tests/support/extension';
const s = await startChromium();
const own = await s.openOwn('popup.html');
const session = await s.context.newCDPSession(own);
for (const quotaSize of [0, 1, 1000, 100000]) {
await session.send('Storage.overrideQuotaForOrigin', { origin: s.origin, quotaSize });
console.log(quotaSize, JSON.stringify(await own.evaluate(() => navigator.storage.estimate())), await own.evaluate(() => new Promise((resolve) => { const o = indexedDB.open('solace'); o.onsuccess = () => { const t = o.result.transaction('state', 'readwrite'); t.objectStore('state').put('x'.repeat(5e6), 'quiet'); t.oncomplete = () => resolve('done'); t.onabort = () => resolve('abort ' + t.error?.name); }; o.onerror=()=>resolve('open '+o.error?.name)})));
}
await s.close();
