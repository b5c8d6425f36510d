import type { Need } from '../policy';
import type { Service } from './country-file';
import { limitsOf, orderServices, type Wishes } from './order-services';

/** The services of the reader's country, or none, beside those for everyone. */
export interface Shelf<T extends Service = Service> {
  readonly local: readonly T[];
  readonly international: readonly Service[];
}

const isEmergency = (service: Service) => service.topics.includes('emergency');

/**
 * What to offer for a need, best first. The emergency number is always in it: first when it is what is needed, last
 * otherwise. Where nothing in the country answers, the international directories do, then lines for young people; where
 * all that answers is for some people, for a region or may have closed, one directory stands before it.
 */
export function answerNeed(need: Need, { local, international }: Shelf, wishes: Wishes): readonly Service[] {
  const emergency = local.filter(isEmergency);
  const others = local.filter((service) => !isEmergency(service));
  const fitting = orderServices(need.topic, others, wishes);
  const offered =
    fitting.length > 0
      ? forEveryoneFirst(need, fitting, international)
      : [...international, ...forYoungPeople(others, wishes)];
  if (need.topic === 'emergency') return [...emergency, ...offered];
  return [...(need.for === 'someone-else' ? elsewhere(offered, international) : offered), ...emergency];
}

function forEveryoneFirst(
  { topic }: Need,
  fitting: readonly Service[],
  international: readonly Service[],
): readonly Service[] {
  const isOpenToAll = fitting.some((service) => limitsOf(topic, service) === 0);
  return isOpenToAll ? fitting : [...international.slice(0, 1), ...fitting];
}

function forYoungPeople(services: readonly Service[], wishes: Wishes): readonly Service[] {
  return orderServices('bullying', services, wishes);
}

/** The other person may live in another country, so an international directory stands third at the latest. */
function elsewhere(offered: readonly Service[], international: readonly Service[]): readonly Service[] {
  const [directory] = international;
  if (!directory || offered.includes(directory)) return offered;
  return [...offered.slice(0, 2), directory, ...offered.slice(2)];
}

/** Everything a country has, in its file's order; where it has no service, the international directories first. */
export function listAll({ local, international }: Shelf): readonly Service[] {
  return local.every(isEmergency) ? [...international, ...local] : local;
}
