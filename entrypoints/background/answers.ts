import { knowledgeOf } from '../../lib/analysis/knowledge';
import type { Asker, Done, Handlers } from '../../lib/messaging/server';
import {
  allResources,
  countries,
  findResources,
  type Resource,
  resourceById,
  wordingAdvice,
} from '../../lib/resources';
import type { SaveRequest } from '../../lib/saved';
import type { CardKind, Mute } from '../../lib/settings';
import { outcomeOf } from '../../lib/storage';
import { localDay } from './local-day';
import { readerState } from './reader-state';
import type { Stores } from './stores';
import { tellEveryone } from './tell-everyone';

/** "Not now" ends with the browser session, and after this many milliseconds at the latest. */
const NOT_NOW_MS = 12 * 60 * 60 * 1000;

/** How the background answers each request: the protocol joined to the stores and the directory. */
export function answers(stores: Stores): Handlers {
  const done = async (operation: () => Promise<unknown>, tell: 'state' | 'saved'): Promise<Done> => {
    const outcome = await outcomeOf(operation);
    if (outcome.ok) await (tell === 'saved' ? tellEveryone({ type: 'saved-changed' }) : tellState());
    return outcome.ok ? { ok: true } : outcome;
  };
  const tellState = async () =>
    tellEveryone({ type: 'reader-state-changed', state: await readerState(stores) });
  const changeMutes = (asker: Asker, change: (mutes: readonly Mute[], host: string) => readonly Mute[]) =>
    done(async () => {
      if (!asker.host) return;
      const { mutes } = await stores.settings.read();
      await stores.settings.change({ mutes: change(mutes, asker.host) });
    }, 'state');

  return {
    'reader-state': () => readerState(stores),
    'find-resources': async ({ need }) => {
      const { country, settings } = await readerState(stores);
      return findResources(need, { country, language: settings.language, now: Date.now() });
    },
    'find-wording': async ({ entries, stigma }) => {
      const { settings } = await readerState(stores);
      const ofItsOwn = entries.map((entry) => wordingAdvice(entry)).find((advice) => advice !== undefined);
      return ofItsOwn ?? wordingAdvice(`en.wording.type.${stigma}`, settings.language) ?? null;
    },
    knowledge: async ({ languages }) => knowledgeOf(languages),
    'list-resources': async ({ country }) => allResources(country),
    'list-countries': async () => countries(),
    'save-resource': ({ resourceId }) => {
      const resource = resourceById(resourceId);
      if (!resource) return Promise.resolve({ ok: false, refusal: 'invalid' });
      return done(() => stores.saved.save(saveRequestOf(resource), Date.now()), 'saved');
    },
    'list-saved': async () => {
      const outcome = await outcomeOf(() => stores.saved.list());
      return outcome.ok ? outcome.value : [];
    },
    'remove-saved': async ({ id }) => {
      const outcome = await outcomeOf(() => stores.saved.remove(id));
      if (outcome.ok) await tellEveryone({ type: 'saved-changed' });
      return outcome.ok ? (outcome.value ?? null) : null;
    },
    'restore-saved': ({ resource }) => done(() => stores.saved.restore(resource), 'saved'),
    'change-settings': ({ change }) => done(() => stores.settings.change(defined(change)), 'state'),
    'reset-today': () => done(() => stores.state.reset(), 'state'),
    'card-shown': ({ card }) => done(() => stores.state.countShown(localDay(), card), 'state'),
    'not-now': ({ card }) => done(() => stores.state.setQuiet(card, Date.now() + NOT_NOW_MS), 'state'),
    'never-here': ({ card }, asker) =>
      changeMutes(asker, (mutes, host) => [...without(mutes, host, card), { host, what: card }]),
    'undo-never-here': ({ card }, asker) => changeMutes(asker, (mutes, host) => without(mutes, host, card)),
    wrong: ({ card, entries }) =>
      done(() => stores.corrections.add({ card, entries, day: localDay() }), 'state'),
  };
}

function without(mutes: readonly Mute[], host: string, what: CardKind): readonly Mute[] {
  return mutes.filter((mute) => mute.host !== host || mute.what !== what);
}

function saveRequestOf(resource: Resource): SaveRequest {
  const [first, ...also] = resource.contacts;
  return {
    kind: 'helpline',
    title: resource.name,
    href: first?.href ?? '',
    also: also.map(({ text, href }) => ({ text, href })),
    note: [first?.text, resource.hours].filter(Boolean).join(' · '),
  };
}

/** Drops keys whose value is undefined: they mean "unchanged". */
function defined<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
