import { render } from 'preact';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup';
import { ask, onPush, unknownState } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { popupActions } from './popup-actions';
import { type PopupKnows, popupModel } from './popup-model';
import { siteInFront } from './site-in-front';

/** A background that has not answered by then is not waited for: the way to support stands here whatever happens. */
const LATE_MS = 400;

/** Asks for everything once, draws, and draws again whenever the background tells of a change. */
async function main(root: HTMLElement): Promise<void> {
  const knows: PopupKnows = {
    state: unknownState,
    site: { kind: 'none' },
    saved: [],
    countries: [],
    removed: undefined,
    markedWrong: 0,
    refusal: undefined,
  };
  const draw = () => render(<PopupView model={popupModel(knows, Date.now())} actions={actions} />, root);
  const actions = popupActions(knows, draw);
  const lookAround = async () => {
    knows.saved = (await ask({ type: 'list-saved' })) ?? knows.saved;
    knows.markedWrong = (await ask({ type: 'list-corrections' }))?.length ?? knows.markedWrong;
    knows.site = await siteInFront(knows.state.settings);
    draw();
  };
  onPush((push) => {
    if (push.type === 'reader-state-changed') knows.state = push.state;
    void lookAround();
  });
  browser.permissions.onAdded.addListener(() => void lookAround());
  browser.permissions.onRemoved.addListener(() => void lookAround());

  const late = setTimeout(draw, LATE_MS);
  knows.state = (await ask({ type: 'reader-state' })) ?? knows.state;
  knows.countries = (await ask({ type: 'list-countries' })) ?? [];
  await lookAround();
  clearTimeout(late);
  await browser.action.setBadgeText({ text: '' });
}

const root = document.getElementById('root');
if (root) void main(root);
