export { canonicalPlace, holdsIn, isoPlace, widerPlaces } from './inherit.js';
export { checkPlace, isPlace, nearestPlaces, placeName } from './known.js';
