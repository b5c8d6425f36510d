import { fill } from '../../lib/i18n';
import { ChoiceField } from '../choice-field';
import { SwitchField } from '../switch-field';
import type { PopupProps } from './popup-view';

/** The few options there are, folded away. */
export function OptionsSection({ model, actions }: PopupProps) {
  const { text, settings } = model;
  const cards = (change: Partial<typeof settings.cards>) =>
    actions.change({ cards: { ...settings.cards, ...change } });
  return (
    <details>
      <summary>{text.options.heading}</summary>
      <div>
        <ChoiceField
          name={text.options.country}
          value={settings.country ?? ''}
          choices={[{ value: '', name: model.guessedCountry ?? text.options.noCountry }, ...model.countries]}
          onChange={(country) => actions.change({ country: country || null })}
        />
        <ChoiceField
          name={text.options.language}
          value={settings.language}
          choices={model.languages}
          onChange={(language) => actions.change({ language })}
        />
        <ChoiceField
          name={text.options.channel}
          value={settings.channel ?? ''}
          choices={model.channels}
          onChange={(value) =>
            actions.change({ channel: model.channels.find((each) => each.value === value)?.channel ?? null })
          }
        />
        <SwitchField
          name={text.options.helpline}
          on={settings.cards.helpline}
          onChange={(helpline) => cards({ helpline })}
        />
        <SwitchField
          name={text.options.threshold}
          on={settings.helplineThreshold === 'moderate'}
          onChange={(on) => actions.change({ helplineThreshold: on ? 'moderate' : 'crisis' })}
        />
        <SwitchField
          name={text.options.wording}
          on={settings.cards.wording}
          onChange={(wording) => cards({ wording })}
        />
        <SwitchField name={text.options.fact} on={settings.cards.fact} onChange={(fact) => cards({ fact })} />
        <SwitchField name={text.options.step} on={settings.cards.step} onChange={(step) => cards({ step })} />
        {settings.mutes.length > 0 && <h2>{text.options.silentOn}</h2>}
        {settings.mutes.map((mute) => (
          <div class="row spread" key={`${mute.host} ${mute.what}`}>
            <span>
              {mute.host} ({mute.what === 'everything' ? text.options.everything : text.options[mute.what]})
            </span>
            <button type="button" class="plain" onClick={() => actions.unmute(mute)}>
              {fill(text.options.allow, { host: mute.host })}
            </button>
          </div>
        ))}
        <div class="row spread quiet">
          {fill(text.today, {
            helpline: String(model.shownToday.helpline),
            wording: String(model.shownToday.wording),
            fact: String(model.shownToday.fact),
          })}
          <button type="button" class="plain" onClick={actions.resetToday}>
            {text.reset}
          </button>
        </div>
        {model.markedWrong > 0 && (
          <div class="row spread quiet">
            {fill(text.options.markedWrong, { count: String(model.markedWrong) })}
            <button type="button" class="plain" onClick={actions.clearCorrections}>
              {text.options.clearMarked}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
