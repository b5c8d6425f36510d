import { ChoiceField } from '../choice-field';
import { AddressForm } from './address-form';
import type { LibraryProps } from './library-view';

/** Onboarding: what Solace does and does not do, where it may run, and where the person is. */
export function WelcomePage({ model, actions }: LibraryProps) {
  const { welcome } = model.text;
  return (
    <>
      <section>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
        <ul class="promises">
          {welcome.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{welcome.sitesHeading}</h2>
        <p class="quiet">{welcome.sitesLead}</p>
        <ul class="sites">
          {model.sites.map((site) => (
            <li key={site.name}>
              <span>{site.name}</span>
              <button
                type="button"
                class={site.added ? 'plain' : ''}
                aria-label={`${site.added ? welcome.take : welcome.add}: ${site.name}`}
                onClick={() =>
                  site.added ? actions.removeSite(site.origins) : actions.addSite(site.origins)
                }
              >
                {site.added ? `${welcome.added} · ${welcome.take}` : welcome.add}
              </button>
            </li>
          ))}
        </ul>
        <AddressForm text={welcome} refused={model.addressRefused} onAdd={actions.addAddress} />
      </section>
      <section>
        <h2>{welcome.countryHeading}</h2>
        <p class="quiet">{welcome.countryLead}</p>
        <ChoiceField
          name={model.text.options.country}
          value={model.country}
          choices={[{ value: '', name: model.text.options.noCountry }, ...model.countries]}
          onChange={actions.chooseCountry}
        />
      </section>
      <p>{welcome.next}</p>
    </>
  );
}
