import { render } from 'preact';
import '../../components/theme.css';
import '../../components/library/library.css';
import { LibraryView } from '../../components/library';
import { ask, onPush, unknownState } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { international } from '../../lib/resources/at-hand';
import { anything } from './find-services';
import { FOUND_AT_ONCE, libraryActions } from './library-actions';
import { type LibraryKnows, libraryModel } from './library-model';

/** A background that has not answered by then is not waited for: the international lists stand here whatever happens. */
const LATE_MS = 400;

/** Asks for everything once, draws, and draws again on a change of address, choices or permissions. */
async function main(root: HTMLElement): Promise<void> {
  const knows: LibraryKnows = {
    state: unknownState,
    route: location.hash,
    country: null,
    directory: undefined,
    international,
    search: anything,
    limit: FOUND_AT_ONCE,
    origins: [],
    addressRefused: false,
    refusal: undefined,
  };
  const draw = () => render(<LibraryView model={libraryModel(knows, Date.now())} actions={actions} />, root);
  const refresh = async () => {
    knows.route = location.hash;
    knows.origins = (await browser.permissions.getAll()).origins ?? [];
    draw();
  };
  const askDirectory = async () => {
    knows.directory = (await ask({ type: 'list-directory' })) ?? knows.directory;
  };
  const actions = libraryActions(knows, refresh, draw);
  onPush(async (push) => {
    const before = knows.state;
    if (push.type === 'reader-state-changed') knows.state = push.state;
    // Chosen elsewhere; what was chosen here and could not be passed on stays in use.
    if (knows.state.country !== before.country) knows.country = knows.state.country;
    if (knows.state.settings.channel !== before.settings.channel) await askDirectory();
    void refresh();
  });
  window.addEventListener('hashchange', () => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());

  const late = setTimeout(draw, LATE_MS);
  knows.state = (await ask({ type: 'reader-state' })) ?? knows.state;
  knows.country = knows.state.country;
  await askDirectory();
  await refresh();
  clearTimeout(late);
}

const root = document.getElementById('root');
if (root) void main(root);
