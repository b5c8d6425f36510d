import { render } from 'preact';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup';
import { ask, onPush } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { popupActions } from './popup-actions';
import { type PopupKnows, popupModel } from './popup-model';
import { siteInFront } from './site-in-front';

/** Asks for everything once, draws, and draws again whenever the background tells of a change. */
async function main(root: HTMLElement): Promise<void> {
  const state = await ask({ type: 'reader-state' });
  if (!state) return;
  const knows: PopupKnows = {
    state,
    site: await siteInFront(state.settings),
    saved: (await ask({ type: 'list-saved' })) ?? [],
    countries: (await ask({ type: 'list-countries' })) ?? [],
    removed: undefined,
  };
  const draw = () => render(<PopupView model={popupModel(knows, Date.now())} actions={actions} />, root);
  const actions = popupActions(knows, draw);
  onPush(async (push) => {
    if (push.type === 'reader-state-changed') knows.state = push.state;
    knows.saved = (await ask({ type: 'list-saved' })) ?? knows.saved;
    knows.site = await siteInFront(knows.state.settings);
    draw();
  }, new AbortController().signal);
  draw();
  await browser.action.setBadgeText({ text: '' });
}

const root = document.getElementById('root');
if (root) void main(root);
