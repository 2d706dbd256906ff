/*
 * Which items of the bank make up each mixed review, a paragraph each, in their order there. They are not
 * practised one by one, so that a review is fresh. Ids alone, so that this file may be read where keys may not.
 */
export const REVIEW_ITEM_IDS: readonly (readonly string[])[] = [
  ['weather-10', 'sport-31', 'consumer-38', 'school-30', 'culture-01', 'health-16'],
  ['transport-03', 'science-26', 'school-08', 'culture-22', 'town-council-09', 'sport-23'],
  ['technology-36', 'transport-06', 'consumer-03', 'science-27', 'school-23', 'town-council-36'],
  ['school-18', 'weather-08', 'town-council-38', 'health-25', 'science-33', 'sport-07'],
  ['health-03', 'science-12', 'transport-37', 'technology-20', 'sport-16'],
  ['town-council-19', 'technology-08', 'school-22', 'weather-20', 'transport-01'],
  ['consumer-21', 'technology-25', 'town-council-11', 'transport-29', 'science-18'],
  ['transport-17', 'school-25', 'technology-02', 'consumer-10', 'science-05'],
];

/** Every item that is kept back from practice for a review. */
export const RESERVED_ITEM_IDS: readonly string[] = REVIEW_ITEM_IDS.flat();
