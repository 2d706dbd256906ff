import 'server-only';
import { FORM_ITEM_IDS } from '../forms/form-ids';
import type { PracticeItemSource } from './item-schema';
import { CONSUMER_ITEMS } from './items/consumer';
import { CULTURE_ITEMS } from './items/culture';
import { HEALTH_ITEMS } from './items/health';
import { SCHOOL_ITEMS } from './items/school';
import { SCIENCE_ITEMS } from './items/science';
import { SPORT_ITEMS } from './items/sport';
import { TECHNOLOGY_ITEMS } from './items/technology';
import { TOWN_COUNCIL_ITEMS } from './items/town-council';
import { TRANSPORT_ITEMS } from './items/transport';
import { WEATHER_ITEMS } from './items/weather';
import { RESERVED_ITEM_IDS } from './reserved';
import { resolveItem } from './resolve-item';
import type { KeyedItem } from './types';

/** A new topic is a file and a line here. */
const SOURCES: readonly (readonly PracticeItemSource[])[] = [
  SCHOOL_ITEMS,
  SPORT_ITEMS,
  WEATHER_ITEMS,
  TOWN_COUNCIL_ITEMS,
  HEALTH_ITEMS,
  TECHNOLOGY_ITEMS,
  SCIENCE_ITEMS,
  TRANSPORT_ITEMS,
  CULTURE_ITEMS,
  CONSUMER_ITEMS,
];

// Resolved once, when the server loads: an item that does not fit its key must not start up.
const ITEMS: ReadonlyMap<string, KeyedItem> = new Map(
  SOURCES.flat().map((source) => [source.id, resolveItem(source)]),
);
const KEPT_BACK: ReadonlySet<string> = new Set([
  ...FORM_ITEM_IDS.A,
  ...FORM_ITEM_IDS.B,
  ...RESERVED_ITEM_IDS,
]);

/** Every item, those of the tests and of the mixed reviews included. With keys. */
export function listAllItems(): readonly KeyedItem[] {
  return [...ITEMS.values()];
}

/** What may be practised: every item but those of the pre- and post-test and of the mixed reviews. With keys. */
export function listPracticeItems(): readonly KeyedItem[] {
  return listAllItems().filter(({ item }) => !KEPT_BACK.has(item.id));
}

/** The item with this id, or null: the guard for ids that come from outside. */
export function findItem(id: string): KeyedItem | null {
  return ITEMS.get(id) ?? null;
}
